using System.Net;

namespace Publisher.Tests.Preview;

/// <summary>Where the theme itself is developed, its styles and scripts show without a build.</summary>
public sealed class ThemePreviewTests : PreviewedProject
{
    protected override void Prepare() => ThemeFolder.CopyTo(Project);

    [Fact]
    public async Task An_edit_of_a_style_shows_and_a_slip_in_a_script_is_told_with_its_place()
    {
        File.AppendAllText(Path.Combine(Project, "theme", "styles", "base.css"), ".newly-styled { color: red }\n");
        await ShowsInStyles(".newly-styled{color:red}");
        File.WriteAllText(Path.Combine(Project, "theme", "scripts", "reader.ts"), "const = 1;\n");
        await Shows("/en/", HttpStatusCode.InternalServerError, "theme/scripts/reader.ts:1:7");
    }
}
