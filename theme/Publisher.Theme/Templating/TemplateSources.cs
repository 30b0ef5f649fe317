using System.Collections.Immutable;
using System.Reflection;
using Publisher.Knowledge.Reading;

namespace Publisher.Theme.Templating;

/// <summary>Where templates come from: those embedded in this assembly, and those of a project, which take their place.</summary>
internal static class TemplateSources
{
    /// <summary>The theme's own, as they stand in the project's folder while it is developed.</summary>
    private const string Theme = "theme/templates/";

    /// <summary>A user's, in place of the theme's.</summary>
    private const string Content = "content/theme/templates/";

    private const string Resource = "template/";
    private const string Ending = ".html";

    private static readonly Lazy<ImmutableArray<TemplateSource>> Own = new(() =>
    {
        Assembly assembly = typeof(TemplateSources).Assembly;
        return
        [
            .. from resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
               where resource.StartsWith(Resource, StringComparison.Ordinal)
               let path = resource[Resource.Length..].Replace('\\', '/')
               select new TemplateSource(path[..^Ending.Length], Theme + path, Text(assembly.GetManifestResourceStream(resource)!)),
        ];
    });

    public static ImmutableArray<TemplateSource> Embedded() => Own.Value;

    /// <summary>The theme's first, so that the user's replace them.</summary>
    public static IEnumerable<TemplateSource> In(SourceTree sources) =>
        from folder in (string[])[Theme, Content]
        from path in sources.Paths
        where path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal)
        select new TemplateSource(path[folder.Length..^Ending.Length], path, sources.Text(path)!);

    private static string Text(Stream stream)
    {
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
