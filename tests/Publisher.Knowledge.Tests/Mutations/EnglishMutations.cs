namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>A change of the English of a figure: <paramref name="From"/> becomes <paramref name="To"/> in the passage, and the record quotes it so.</summary>
public sealed record EnglishMutation(string What, string From, string To, RecordText Record);

/// <summary>The magnitudes and comparing words inside the marks of a clause, each exchanged for another.</summary>
public static class EnglishMutations
{
    private static readonly (string From, string To)[] Exchanges =
    [
        (" GW", " MW"), (" MW", " GW"), (" kW", " MW"), (" TWh", " GWh"), (" GWh", " MWh"), (" Mt", " kt"), (" kt", " Mt"), (" million", " thousand"), (" million", ""), (" billion", " million"),
        ("no less than", "no more than"), ("or more", "or less"), ("more than", "less than"), ("not exceeding", "exceeding"), ("no more than", "more than"), ("around", "more than"),
    ];

    public static IEnumerable<EnglishMutation> Of(RecordText record)
    {
        if (record["quoteEn"] is not { } clause || record["value"] is null)
            yield break;
        int open = clause.IndexOf('【', StringComparison.Ordinal);
        int close = clause.IndexOf('】', StringComparison.Ordinal);
        string marked = clause[(open + 1)..close];
        foreach ((string from, string to) in Exchanges)
        {
            if (!marked.Contains(from, StringComparison.Ordinal))
                continue;
            string changed = marked.Replace(from, to, StringComparison.Ordinal);
            yield return new EnglishMutation($"English:{from} to{(to.Length == 0 ? " nothing" : to)}", marked, changed, record.With("quoteEn", clause[..(open + 1)] + changed + clause[close..]));
        }
    }
}
