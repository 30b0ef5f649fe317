using System.Text.RegularExpressions;
using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Adoption;

/// <summary>Says what a line looks like, from the line alone.</summary>
public static partial class LineClassifier
{
    private const int LongestHeading = 50;

    public static ReadLine Read(SeedLine line)
    {
        if (line.IsBlank)
            return new ReadLine(line, LineKind.Blank, null, 0);
        if (line.Raw.Trim().Contains('\t', StringComparison.Ordinal))
            return new ReadLine(line, LineKind.Row, null, line.Start);
        foreach ((LineKind kind, Regex pattern) in Patterns)
        {
            Match match = pattern.Match(line.Text);
            if (!match.Success || (IsTitle(kind) && (line.Length > LongestHeading || line.Text[^1] is '。' or ';')))
                continue;
            int? ordinal = match.Groups["n"] is { Success: true } number ? NumberReader.Read(number.Value, 0) is { } read ? (int)read.Value : null : null;
            return new ReadLine(line, kind, ordinal, line.Start + match.Length);
        }

        return new ReadLine(line, LineKind.Plain, null, line.Start);
    }

    /// <summary>Kinds that are told from a sentence beginning alike by being short and open-ended.</summary>
    private static bool IsTitle(LineKind kind) => kind is LineKind.Chapter or LineKind.Section or LineKind.Column or LineKind.Caption;

    private static (LineKind Kind, Regex Pattern)[] Patterns { get; } =
    [
        (LineKind.PageNumber, PageNumber()),
        (LineKind.Contents, Contents()),
        (LineKind.Preface, Preface()),
        (LineKind.Chapter, Chapter()),
        (LineKind.Section, Section()),
        (LineKind.Clause, Clause()),
        (LineKind.Point, Point()),
        (LineKind.Number, Number()),
        (LineKind.SubNumber, SubNumber()),
        (LineKind.Bullet, Bullet()),
        (LineKind.Column, Column()),
        (LineKind.Caption, Caption()),
        (LineKind.Note, Note()),
        (LineKind.Annex, Annex()),
        (LineKind.AnnexList, AnnexList()),
        (LineKind.Copies, Copies()),
        (LineKind.Issued, Issued()),
        (LineKind.DocumentNumber, DocumentNumber()),
    ];

    [GeneratedRegex(@"^(?:[-·•]+\s*)?(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[,、/]?\s*共\s*\d{1,3}\s*页)?(?:\s*[-·•]+)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^目\s*[录次]$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^(?:前\s*言|序\s*言|引\s*言|导\s*言|结\s*语|附\s*则|后\s*记)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Preface();

    [GeneratedRegex(@"^第\s*(?<n>[一二三四五六七八九十百]+|\d{1,2})\s*[章编篇](?=\s|\p{L})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^第\s*(?<n>[一二三四五六七八九十百]+|\d{1,2})\s*节(?=\s|\p{L})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<n>[一二三四五六七八九十]{1,3})\s*、\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\(\s*(?<n>[一二三四五六七八九十]{1,3})\s*\)\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?<n>\d{1,2})\s*(?:\.(?!\d)|、)\s*(?=\S)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?\s*(?<n>\d{1,2})\s*\)\s*(?=\S)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SubNumber();

    [GeneratedRegex(@"^(?:--+|[①-⑳●○◆■•·])\s*(?=\S)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^专\s*栏\s*(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})?(?=\s|:|\p{L}|$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Column();

    [GeneratedRegex(@"^表\s*(?:\d|[一二三四五六七八九十])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:备\s*)?[注註]\s*:", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^附\s*[件录表]\s*(?<n>\d{1,2}|[一二三四五六七八九十]{1,3})?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^附\s*件\s*(?:\d{1,2})?\s*:", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AnnexList();

    [GeneratedRegex(@"^(?:抄\s*[送报]|分\s*送)\s*:", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Copies();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日\s*印发$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Issued();

    [GeneratedRegex(@"^\p{L}{2,16}\s*[〔\[(【]\s*20\d\d\s*[〕\])】]\s*\d{1,4}\s*号$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DocumentNumber();
}
