using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Passages;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Plans;

/// <summary>A passage of the reader: where it stands, what it says, and what hangs on it.</summary>
/// <param name="LineNumbers">For the script that copies a citation: `12–14`.</param>
/// <param name="IsDraft">No second reader has compared its translation with the source, as one has that of others.</param>
/// <param name="Section">The sections beside a heading of the outline; null for every other passage.</param>
/// <param name="Untranslated">Says that the passages from here on have no English; null elsewhere.</param>
/// <param name="Margin">Null where nothing hangs on the passage.</param>
public sealed record PassageView(
    string Id,
    string Class,
    string LineNumbers,
    Lines Lines,
    bool IsDraft,
    SectionLinksView? Section,
    PassageTextView Text,
    Untranslated? Untranslated,
    PassageMarginView? Margin,
    ImmutableArray<BesideNoteView> Notes) : View
{
    /// <summary>A passage of a plan as it is read.</summary>
    /// <param name="isPartlyChecked">Some passages of the plan have been compared with the source. Where all of a plan is draft its head says so once.</param>
    public static PassageView Of(ReaderPassage reader, Plan plan, bool isPartlyChecked, KnowledgeBase knowledge, Language language)
    {
        Passage passage = reader.Passage;
        return new(
            passage.Id.Value,
            $"passage {passage.Kind.ToString().ToLowerInvariant()}{(passage.English is null ? " without-english" : "")}",
            Citation.Lines(passage.Lines, knowledge, language),
            new Lines(passage.Lines.First, passage.Lines.Last),
            isPartlyChecked && passage.Translation(language)?.Text.Status == TranslationStatus.Draft,
            reader.Section is { } section ? SectionLinksView.Of(section, knowledge, language) : null,
            PassageTextView.Of(reader, plan, language),
            reader.Untranslated > 0 ? new Untranslated(reader.Untranslated - 1) : null,
            PassageMarginView.Of(reader, knowledge, language),
            BesideNoteView.Of(knowledge.NoteFinder.On(passage), language));
    }
}

/// <summary>The ways to the sections before and after a heading.</summary>
public sealed record SectionLinksView(SectionLinkView? Previous, SectionLinkView? Next) : View
{
    public static SectionLinksView Of(Section section, KnowledgeBase knowledge, Language language)
    {
        return new(
            section.Previous is { } previous ? Link(previous, new SectionBefore(HeadingName.Text(previous, language))) : null,
            section.Next is { } next ? Link(next, new SectionAfter(HeadingName.Text(next, language))) : null);

        SectionLinkView Link(Passage heading, Sentence name) => new(heading.Id.Value, knowledge.Parts.Interface.Say(name, language));
    }
}

/// <summary>The way to a section.</summary>
/// <param name="Id">The passage it leads to.</param>
/// <param name="Name">Which way it leads, and the heading there.</param>
public sealed record SectionLinkView(string Id, string Name) : View;
