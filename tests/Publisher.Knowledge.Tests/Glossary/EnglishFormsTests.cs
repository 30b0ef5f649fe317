using Publisher.Knowledge.Glossary;

namespace Publisher.Knowledge.Tests.Glossary;

public sealed class EnglishFormsTests
{
    private static readonly Term Peaking = Of("carbon-peaking", "carbon peaking", "carbon peak");
    private static readonly Term Both = Of("both", "carbon peaking and carbon neutrality");
    private static readonly Term Assign = Of("assign", "assign");

    [Theory]
    [InlineData("The carbon peaking goal.", "The [carbon-peaking:carbon peaking] goal.")]
    [InlineData("Carbon peaking and carbon neutrality, then carbon peaking.", "[both:Carbon peaking and carbon neutrality], then [carbon-peaking:carbon peaking].")]
    [InlineData("Targets assigned by the state.", "Targets [assign:assigned] by the state.")]
    [InlineData("An assignment, a low-carbon peaking and hydrocarbon peaking.", "An assignment, a low-carbon peaking and hydrocarbon peaking.")]
    [InlineData("Two carbon peaks.", "Two [carbon-peaking:carbon peaks].")]
    public void The_longest_accepted_form_is_found_as_a_whole_word_with_its_ending(string english, string expected) =>
        Assert.Equal(expected, Marked(english));

    private static string Marked(string english)
    {
        string marked = english;
        foreach ((int index, int length, Term term) in EnglishForms.Of(english, [Peaking, Both, Assign]).Reverse())
            marked = $"{marked[..index]}[{term.Id}:{marked.Substring(index, length)}]{marked[(index + length)..]}";
        return marked;
    }

    private static Term Of(string id, params string[] accepted) => new(new(id), new(id, accepted[0]), [id], [.. accepted], [], new("", ""));
}
