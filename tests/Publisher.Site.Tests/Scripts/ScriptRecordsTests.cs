using Publisher.Knowledge.Tests;
using Publisher.Site.Comparison;
using Publisher.Site.Search;

namespace Publisher.Site.Tests.Scripts;

/// <summary>The scripts of the theme know the records they are sent by types that are generated and stand in the repository.</summary>
public sealed class ScriptRecordsTests
{
    private const string Write = "WRITE_SCRIPT_RECORDS";

    private static readonly string File = Path.Combine("theme", "scripts", "records", "index.ts");

    [Fact]
    public async Task The_types_of_the_scripts_are_those_of_the_records_they_are_sent()
    {
        string types = $"""
            // Generated: what the scripts are sent, from the JSON Schemas of the records that write it (src/Publisher.Site/Comparison/ComparisonRecords.cs, src/Publisher.Site/Search/SearchFile.cs).
            // Written anew by: {Write}=1 dotnet test tests/Publisher.Site.Tests --filter ScriptRecordsTests

            {TypeScriptTypes.Of(ComparisonJson.Default.ComparisonIndex, ComparisonJson.Default.IndicatorCells, SearchJson.Default.SearchFile)}
            """.ReplaceLineEndings("\n");
        string path = Path.Combine(Repository.Root, File);
        if (Environment.GetEnvironmentVariable(Write) is not null)
            await System.IO.File.WriteAllTextAsync(path, types, TestContext.Current.CancellationToken);
        Assert.True(
            types == await System.IO.File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            $"{File} is out of date. Write it anew with `{Write}=1 dotnet test tests/Publisher.Site.Tests --filter ScriptRecordsTests`, then see with `npx tsc --noEmit` what the scripts make of it.");
    }
}
