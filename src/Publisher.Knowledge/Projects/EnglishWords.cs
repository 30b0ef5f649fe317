using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Projects;

/// <summary>What can be wrong with the English of printed words.</summary>
internal static class EnglishWords
{
    public static string Cure(string key) => $"give `{key}:` word for word from en.yaml where the passage has English, and only there";

    /// <summary>Null where nothing is.</summary>
    public static string? Fault(Passage passage, string? written) => (passage.English, written) switch
    {
        (null, null) => null,
        (null, _) => $"passage {passage.Id} has no English to quote",
        (_, null) => $"passage {passage.Id} has English, and the words have none",
        ({ } english, _) => english.Text.Contains(written, StringComparison.Ordinal) ? null : $"'{written}' does not stand in the English of passage {passage.Id}",
    };
}
