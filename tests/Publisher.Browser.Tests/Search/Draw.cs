using System.Collections.Immutable;

namespace Publisher.Browser.Tests.Search;

/// <summary>A piece of a source as a reader might copy it, the same piece in Simplified, and the passages it stands in.</summary>
public sealed record Draw(string Printed, string Hans, ImmutableHashSet<string> Passages)
{
    private const int Shortest = 2;
    private const int Longest = 12;

    /// <summary>
    /// Random pieces of 2 to 12 characters, as many from each plan. A piece that stands in no passage runs from one passage into the next, or is left out of the pages (page
    /// numbers, repeated titles); few are, and they are drawn again.
    /// </summary>
    public static ImmutableArray<Draw> Of(PublishedPlans plans, int count, int seed)
    {
        Random random = new(seed);
        ImmutableArray<PublishedPlans.Line>[] sources = [.. plans.Lines.GroupBy(line => line.Plan, StringComparer.Ordinal).Select(plan => plan.ToImmutableArray())];
        ImmutableArray<Draw>.Builder draws = ImmutableArray.CreateBuilder<Draw>(count);
        int outside = 0;
        while (draws.Count < count)
        {
            if (One(sources[draws.Count % sources.Length], plans, random) is not { } draw)
                continue;
            if (draw.Passages.IsEmpty)
                outside++;
            else
                draws.Add(draw);
        }

        Assert.True(outside < count / 20, $"{outside} pieces of the sources stand in no passage, of {count} that do");
        return draws.MoveToImmutable();
    }

    private static Draw? One(ImmutableArray<PublishedPlans.Line> lines, PublishedPlans plans, Random random)
    {
        // Every character of a plan is as likely as another, so a long line is drawn from more often.
        int place = random.Next(lines.Sum(line => line.Printed.Length));
        int at = 0;
        while (place >= lines[at].Printed.Length)
            place -= lines[at++].Printed.Length;
        (string printed, string hans) = (lines[at].Printed, lines[at].Hans);
        int length = random.Next(Shortest, Longest + 1);
        if (place + length > printed.Length || string.IsNullOrWhiteSpace(printed[place..(place + length)]))
            return null;
        (printed, hans) = (printed.Substring(place, length), hans.Substring(place, length));
        string plain = PlainText.Of(hans);
        return plain.Length < Shortest
            ? null
            : new(printed, hans, [.. plans.Passages.Where(passage => passage.Plain.Any(text => text.Contains(plain, StringComparison.Ordinal))).Select(passage => passage.Id)]);
    }
}
