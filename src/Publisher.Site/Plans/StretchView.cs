using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>A stretch of a passage or cell: a figure of it, or what stands between two.</summary>
/// <param name="Statement">Where a figure leads; null where it is only marked.</param>
public sealed record StretchView(ImmutableArray<RunView> Runs, bool IsFigure, Href? Statement = null) : View
{
    /// <summary>The stretches of a text.</summary>
    /// <param name="of">The language the text is written in.</param>
    /// <param name="isLeading">Whether a figure leads to its statement.</param>
    public static ImmutableArray<StretchView> Of(ImmutableArray<TextRun> text, Language of, Language page, bool isLeading = false)
    {
        ImmutableArray<StretchView>.Builder stretches = ImmutableArray.CreateBuilder<StretchView>();
        ImmutableArray<RunView>.Builder between = ImmutableArray.CreateBuilder<RunView>();
        foreach (TextRun run in text)
        {
            if (run.Term is { } term)
            {
                between.Add(new(run.Text, Term: Routes.TermUrl(term, page)));
            }
            else if (run.Figure.IsEmpty)
            {
                between.AddRange(RunView.Parted(run.Text, of));
            }
            else
            {
                Close();
                stretches.Add(new([.. RunView.Parted(run.Text, of)], IsFigure: true, isLeading ? new Href(Routes.StatementUrl(run.Figure[0], page)) : default(Href?)));
            }
        }

        Close();
        return stretches.ToImmutable();

        void Close()
        {
            if (between.Count > 0)
                stretches.Add(new(between.DrainToImmutable(), IsFigure: false));
        }
    }
}
