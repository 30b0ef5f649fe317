using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>Reads what a plan says of a project besides its quantities: when, how far, paid by what, and under which other name; each with its printed words.</summary>
internal sealed class ProjectFactsReader(ReadPlan plan, ReadPassage passage, ProofContext context)
{
    public ProjectTime? Time(YamlEntry? entry)
    {
        if (entry is null)
            return null;
        int? year = entry.OptionalInt("year");
        int? from = entry.OptionalInt("from");
        int? to = entry.OptionalInt("to");
        string words = entry.Text("as");
        string? english = entry.OptionalText("asEn");
        ReadPassage? named = entry.OptionalText("passage") is null ? passage : ProofContext.Passage(entry, "passage", plan);
        entry.Done();
        if (year is null ? from is null || to is null || from > to : from is not null || to is not null)
            entry.Bad("year", "must be given alone, or `from` and `to` in its place");
        if (!entry.Valid || named is null)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, named, context.Findings);
        Period years = new(year ?? from!.Value, year ?? to!.Value);
        if (!Stands(words, named))
            subject.Fail("51", "as", $"'{words}' does not stand in passage {named.Passage.Id}", "copy the printed words that give the time, or name their passage by `passage:`");
        else if (TimeExpression.In(FoldedText.Fold(words), context.Lexicon.Times) is not [{ IsBase: false } time] || time.Years != years)
            subject.Fail("52", year is null ? "from" : "year", $"'{words}' does not say {(year is null ? years.ToString() : year)}", "give the one year or period the words say; a named plan period has the years of content/lexicon.yaml, its end the last of them");
        else if (English(subject, "as", english) is { } found && !Says(found, years))
            subject.Fail("62", "asEn", $"'{found}' does not say {years.To}", "quote the English words that give the time");
        return subject.Proved ? new ProjectTime(years, new PrintedWords(words, english), named.Passage.Id) : null;
    }

    public PrintedState? State(Subject subject, ProjectState? state, string? words, string? english)
    {
        if (state is not { } said || words is null)
        {
            if (state is not null || words is not null || english is not null)
                subject.Fail("53", state is null ? "stateAs" : "state", "a state and the words that say it belong together", "give both `state:` and `stateAs:`, or neither");
            return null;
        }

        string folded = FoldedText.Fold(words);
        ImmutableArray<ProjectState> printed = [.. context.Lexicon.States.Where(meaning => meaning.LastIn(folded) >= 0).Select(meaning => meaning.Value)];
        if (!Stands(words, passage))
            subject.Fail("53", "stateAs", $"'{words}' does not stand in passage {passage.Passage.Id}", "copy the printed words that say how far the project is");
        else if (printed is not [var only] || only != said)
            subject.Fail("54", "state", $"'{words}' says {(printed.IsEmpty ? "nothing of a state" : string.Join(" and ", printed.Select(one => one.Word())))}", $"give the state the words say, quote those that say it, or add the word to {WordListReader.Path}");
        else if (said == ProjectState.Completed && Prospect(folded) is { } later)
            subject.Fail("54", "state", $"the sentence speaks of {later}, which was still to come", "what is to be completed is not completed: take the state out");
        else
            return new PrintedState(said, new PrintedWords(words, English(subject, "stateAs", english)));
        return null;
    }

    public ImmutableArray<Funding> Funding(ImmutableArray<YamlEntry> entries, ProjectId project) =>
        [.. entries.Select((entry, index) => OneFunding(entry, project, index)).OfType<Funding>()];

    public ImmutableArray<SameWork> Same(ImmutableArray<YamlEntry> entries, ProjectId project) =>
        [.. entries.Select((entry, index) => OneSame(entry, project, index)).OfType<SameWork>()];

    private Funding? OneFunding(YamlEntry entry, ProjectId project, int index)
    {
        FundingKind kind = entry.Word("kind", Words.FundingKinds);
        string? statement = entry.OptionalText("statement");
        string? amount = entry.OptionalText("amount");
        string words = entry.Text("as");
        string? english = entry.OptionalText("asEn");
        entry.Done();
        if ((statement is null) == (amount is null))
            entry.Bad("kind", "must come with the `statement` that holds the amount, or the printed `amount`");
        if (!entry.Valid)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, passage, context.Findings);
        if (!Stands(words, passage))
            subject.Fail("55", "as", $"'{words}' does not stand in passage {passage.Passage.Id}", "copy the printed words that say what pays for the project");
        else if (amount is not null && !FoldedText.Fold(words).Contains(FoldedText.Fold(amount), StringComparison.Ordinal))
            subject.Fail("56", "amount", $"'{amount}' does not stand in the words of `as`", "copy the printed amount");
        else if (context.Lexicon.Funding.Where(meaning => meaning.LastIn(FoldedText.Fold(words)) >= 0).Select(meaning => meaning.Value).ToArray() is not [var printed] || printed != kind)
            subject.Fail("56", "kind", $"'{words}' does not say {kind.Word()}", $"give the kind the words say, or add the word to {WordListReader.Path}");
        else
            English(subject, "as", english);
        context.Written[ProjectLinks.FundingKey(project, index)] = entry.PlaceOf("statement");
        return subject.Proved ? new Funding(kind, statement is null ? null : new StatementId(statement), amount, new PrintedWords(words, english)) : null;
    }

    private SameWork? OneSame(YamlEntry entry, ProjectId project, int index)
    {
        string other = entry.Text("project");
        PrintedWords words = new(entry.Text("as"), entry.OptionalText("asEn"));
        PrintedWords there = new(entry.Text("sameAs"), entry.OptionalText("sameAsEn"));
        entry.Done();
        if (!entry.Valid)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, passage, context.Findings);
        if (!Stands(words.Hans, passage))
            subject.Fail("58", "as", $"'{words.Hans}' does not stand in passage {passage.Passage.Id}", "copy the printed words that name the work here");
        else
            English(subject, "as", words.English);
        context.Written[ProjectLinks.SameKey(project, index, "project")] = entry.PlaceOf("project");
        context.Written[ProjectLinks.SameKey(project, index, "sameAs")] = entry.PlaceOf("sameAs");
        context.Written[ProjectLinks.SameKey(project, index, "sameAsEn")] = entry.PlaceOf("sameAsEn");
        return subject.Proved ? new SameWork(new ProjectId(other), words, there) : null;
    }

    /// <summary>A time after that of the plan in the sentence in which the words stand first.</summary>
    private Period? Prospect(string folded)
    {
        string text = passage.Text.Folded.Text;
        int at = text.IndexOf(folded, StringComparison.Ordinal);
        Clause clause = Clause.Around(text, at, at + folded.Length);
        int written = plan.Plan.Date?.Year ?? plan.Plan.Period?.From ?? int.MaxValue;
        return TimeExpression.In(clause.SentenceBefore + clause.Text, context.Lexicon.Times).Where(time => !time.IsBase && time.Years.To > written).Select(time => (Period?)time.Years).FirstOrDefault();
    }

    /// <summary>The English of printed words, which stands word for word in the English of their passage; null after a failure and where there is none.</summary>
    private static string? English(Subject subject, string key, string? written)
    {
        if (EnglishWords.Fault(subject.Passage.Passage, written) is not { } fault)
            return written;
        subject.Fail("62", subject.Entry.Has($"{key}En") ? $"{key}En" : key, fault, EnglishWords.Cure($"{key}En"));
        return null;
    }

    /// <summary>The English gives the last year, or the plan period that ends with it: the 14th ends in 2025.</summary>
    private static bool Says(string english, Period years) =>
        english.Contains(years.To.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        || (years.To % 5 == 0 && english.Contains(string.Create(CultureInfo.InvariantCulture, $"{14 + ((years.To - 2025) / 5)}th Five-Year Plan"), StringComparison.Ordinal));

    private static bool Stands(string words, ReadPassage passage) =>
        FoldedText.Fold(words) is { Length: > 0 } folded && passage.Text.Folded.Text.Contains(folded, StringComparison.Ordinal);
}
