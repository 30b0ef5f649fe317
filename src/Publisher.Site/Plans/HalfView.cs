using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>
/// The text of a passage, or of a cell of its table, in one language; that of the page stands first. A plan printed in Traditional has its Chinese in both scripts, of which the reader's
/// choice shows one.
/// </summary>
/// <param name="Class">By which the reader's choice finds it: `en`, `zh`, `zh hans`, `zh hant`; `zh shared` says what the translation says too.</param>
/// <param name="Language">Its tag.</param>
public sealed record HalfView(string Class, string Language, ImmutableArray<StretchView> Stretches) : View
{
    public static ImmutableArray<HalfView> Of(ReaderPassage reader, Plan plan, Knowledge.Text.Language page)
    {
        Passage passage = reader.Passage;
        bool both = plan.Script == Script.Traditional && passage.Source != passage.Hans;
        HalfView hans = Chinese(passage.Hans, Script.Simplified, both ? "zh hans" : "zh");
        return InOrder(
            passage.Translation(page) is var (translation, written) ? Translated(translation.Text, written) : null,
            both ? [hans, Chinese(passage.Source, Script.Traditional, "zh hant")] : [hans],
            page);

        HalfView Chinese(string text, Script script, string @class) => new(
            @class,
            script.Tag(),
            StretchView.Of(MarkedText.Of(text, reader.Statements, cell: null, reader.Terms.Chinese), Knowledge.Text.Language.Chinese, page));

        // The clauses that prove a figure, and the forms of the glossary, are of the English.
        HalfView Translated(string text, Knowledge.Text.Language written) => new(
            "en",
            written.Tag,
            StretchView.Of(
                written == Knowledge.Text.Language.English ? MarkedText.OfEnglish(text, reader.Statements, cell: null, reader.Terms.English) : [new TextRun(text, [])],
                written,
                page));
    }

    /// <summary>Once where both languages say the same. A figure leads to its indicator.</summary>
    /// <param name="translated">Null where the table is not translated.</param>
    /// <param name="written">The language of the translation.</param>
    /// <param name="statements">Those whose figures are to be marked.</param>
    public static ImmutableArray<HalfView> Of(
        TableCell cell, string? translated, Knowledge.Text.Language written, ImmutableArray<Statement> statements, CellPosition at, Plan plan, Knowledge.Text.Language page)
    {
        bool isShared = translated is null || translated == cell.Hans;
        ImmutableArray<HalfView> chinese =
            plan.Script == Script.Traditional && cell.Source != cell.Hans ? [Chinese(cell.Hans, Script.Simplified, "zh hans"), Chinese(cell.Source, Script.Traditional, "zh hant")]
            : cell.Hans.Length > 0 ? [Chinese(cell.Hans, Script.Simplified, isShared ? "zh shared" : "zh")]
            : [];
        return InOrder(isShared || translated!.Length == 0 ? null : Translated(translated), chinese, page);

        HalfView Chinese(string text, Script script, string @class) =>
            new(@class, script.Tag(), StretchView.Of(MarkedText.Of(text, statements, at), Knowledge.Text.Language.Chinese, page, isLeading: true));

        HalfView Translated(string text) => new(
            "en",
            written.Tag,
            StretchView.Of(written == Knowledge.Text.Language.English ? MarkedText.OfEnglish(text, statements, at) : [new TextRun(text, [])], written, page));
    }

    private static ImmutableArray<HalfView> InOrder(HalfView? translated, ImmutableArray<HalfView> chinese, Knowledge.Text.Language page) =>
        translated is null ? chinese
        : page.IsSource ? [.. chinese, translated]
        : [translated, .. chinese];
}
