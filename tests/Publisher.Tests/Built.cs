using System.Text;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Publishing;
using Publisher.Site.Pages;

namespace Publisher.Tests;

/// <summary>A build into memory, and what came of it.</summary>
public sealed record Built(BuildResult Result, SortedDictionary<string, byte[]> Files)
{
    public IEnumerable<string> Errors => Result.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code);

    public string this[string path] => Encoding.UTF8.GetString(Files[path]);

    public static Built From(SourceTree sources, ITheme? theme = null, BuildRequest? request = null)
    {
        using MemoryOutput output = new();
        BuildResult result = SiteBuild.Run(() => sources, request ?? new BuildRequest(), theme ?? new PlainTheme(), output, new Steps());
        return new Built(result, output.Files);
    }

    /// <summary>The one error there is.</summary>
    public Diagnostic Error(string code)
    {
        Diagnostic error = Assert.Single(Result.Diagnostics, found => found.Severity == Severity.Error && found.Code == code);
        Assert.All(Errors, found => Assert.Equal(code, found));
        Assert.Empty(Files);
        Assert.NotEmpty(error.Cure);
        return error;
    }
}
