using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;
using Publisher.Theme;
using Publisher.Theme.Assets;
using Publisher.Theme.Templating;

namespace Publisher.Tests.Templating;

/// <summary>The theme's own templates and the views of the site, held against each other.</summary>
public sealed partial class OwnTemplatesTests
{
    private static readonly Type[] Views =
        [.. typeof(View).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(View).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void They_fit_their_views() => Assert.Empty(Read(TemplateSources.Embedded()).Found);

    [Fact]
    public void No_view_holds_what_no_template_shows()
    {
        IReadOnlySet<Member> shown = Read(TemplateSources.Embedded()).Shown;
        Assert.Empty(Views.SelectMany(view => ViewKinds.MembersOf(view).Where(member => !shown.Contains(member)).Select(member => $"{view.Name}.{member.Name}")));
    }

    /// <summary>500 places where a template names a value, each with a letter changed; as many as there are when there are fewer.</summary>
    [Fact]
    public void A_value_that_is_named_otherwise_is_found()
    {
        HashSet<string> names = [.. Views.SelectMany(view => ViewKinds.MembersOf(view)).Select(member => member.Name)];
        (TemplateSource Source, Match Name)[] places =
        [
            .. from source in TemplateSources.Embedded()
               from code in Code().Matches(source.Text)
               from name in Name().Matches(code.Value)
               where names.Contains(name.Value)
               select (source, Place(source, code.Index + name.Index, name.Length)),
        ];
        Random random = new(20261129);
        random.Shuffle(places);
        List<string> survivors = [];
        foreach ((TemplateSource source, Match name) in places.Take(500))
        {
            string changed = source.Text[..name.Index] + Otherwise(name.Value, random) + source.Text[(name.Index + name.Length)..];
            if (Read(TemplateSources.Embedded().Replace(source, source with { Text = changed })).Found.IsEmpty)
                survivors.Add($"{source.Name}: {name.Value}");
        }

        Assert.True(survivors.Count * 100 <= Math.Min(places.Length, 500), $"{survivors.Count} of {Math.Min(places.Length, 500)}: {string.Join(", ", survivors)}");
    }

    private static Match Place(TemplateSource source, int index, int length) => Name().Match(source.Text, index, length);

    private static string Otherwise(string name, Random random)
    {
        char[] letters = name.ToCharArray();
        int at = random.Next(letters.Length);
        letters[at] = letters[at] == 'x' ? 'y' : 'x';
        return new(letters);
    }

    private static (ImmutableArray<Diagnostic> Found, IReadOnlySet<Member> Shown) Read(IEnumerable<TemplateSource> sources)
    {
        Findings findings = new();
        IReadOnlySet<Member> shown = PageTemplates.Parsed(sources).Check(TemplateTheme.ViewsOfPages(), TemplateDrawingTests.Words.In(Language.English), AssetList.Embedded().Names, findings);
        return (findings.InOrder(), shown);
    }

    [GeneratedRegex(@"\{\{(?!#).*?\}\}", RegexOptions.Singleline, 10_000)]
    private static partial Regex Code();

    /// <summary>A name, outside a text in quotation marks and not that of an argument.</summary>
    [GeneratedRegex(@"(?<!['\w-])[a-z][a-z_0-9]*(?!['\w:-])", RegexOptions.None, 10_000)]
    private static partial Regex Name();
}
