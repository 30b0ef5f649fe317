using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>What a seed prints about itself, each with the printed words (Simplified) that say it. What it does not print is null.</summary>
public sealed partial record PrintedFacts(string? Title, string? DocumentNumber, string? Issuer, DateOnly? Date, string? DateAs, Period? Period, string? PeriodAs)
{
    /// <summary>The facts of a seed.</summary>
    /// <param name="lines">The classified lines of the seed.</param>
    /// <param name="hans">The Simplified text of every line.</param>
    /// <param name="words">What the periods of plans, titles and offices are called.</param>
    public static PrintedFacts In(IReadOnlyList<ReadLine> lines, IReadOnlyList<string> hans, WordList words)
    {
        (int First, int End)? title = TitleLines.Find(lines, ContentsList.Find(lines), words.Documents);
        string? name = title is { } found ? string.Concat(hans.Take(found.First..found.End).Select(line => line.Trim().Trim('*', '#').Trim())) : null;
        int number = Index(lines, line => line.Kind == LineKind.DocumentNumber);
        int issued = Index(lines, line => line.Kind == LineKind.Issued);
        (DateOnly? date, string? dateAs) = issued >= 0 ? Dated(hans[issued]) : (null, null);
        if (date is null && title is { } below)
            (date, dateAs) = hans.Take(below.First).Where(line => line.Trim().Length < 20).Select(Dated).FirstOrDefault(pair => pair.Date is not null);
        (Period? period, string? periodAs) = Spanned(name ?? "", words.Times) is { Period: not null } spanned ? spanned : Spanned(string.Concat(hans), words.Times);
        return new PrintedFacts(name, number < 0 ? null : hans[number].Trim(), issued < 0 ? null : Issued(lines, hans, issued, words.Documents), date, dateAs, period, periodAs);
    }

    private static int Index(IReadOnlyList<ReadLine> lines, Predicate<ReadLine> match) => lines.ToList().FindIndex(match);

    private static (DateOnly? Date, string? DateAs) Dated(string line)
    {
        Match match = DatePattern().Match(line);
        if (!match.Success)
            return (null, null);
        string text = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}");
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? (date, match.Value) : (null, null);
    }

    /// <summary>The office beside the date of issue, or on the line above it.</summary>
    private static string? Issued(IReadOnlyList<ReadLine> lines, IReadOnlyList<string> hans, int issued, DocumentWords words)
    {
        string beside = words.Issuing.Aggregate(DatePattern().Replace(hans[issued], ""), (text, word) => text.Replace(word, "", StringComparison.Ordinal)).Trim();
        if (beside.Length > 0)
            return beside;
        int above = issued - 1;
        while (above >= 0 && lines[above].Kind == LineKind.Blank)
            above--;
        return above >= 0 && words.Offices.Any(word => hans[above].Trim().EndsWith(word, StringComparison.Ordinal)) ? hans[above].Trim() : null;
    }

    private static (Period? Period, string? PeriodAs) Spanned(string text, TimeWords words)
    {
        Match years = YearsPattern().Match(text);
        if (years.Success && TimeExpression.In(FoldedText.Fold(years.Value), words) is [{ Years: var span }] && span.From < span.To)
            return (span, years.Value);
        Match? named = words.PlanPeriods.Select(period => Regex.Match(text, $"[“\"]{Regex.Escape(period.Printed)}[”\"]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            .Where(match => match.Success).MinBy(match => match.Index);
        return named is not null && TimeExpression.In(FoldedText.Fold(named.Value), words) is [{ Years: var plan }] ? (plan, named.Value) : (null, null);
    }

    [GeneratedRegex(@"(?<y>20\d\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日(?:\s*印发)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"20\d\d(?:年)?\s*[-—–~至－]+\s*20\d\d年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearsPattern();
}
