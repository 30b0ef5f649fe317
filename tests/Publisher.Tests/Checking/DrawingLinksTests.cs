using System.Buffers;
using System.Text;
using Publisher.Checking;
using Publisher.Rendering;

namespace Publisher.Tests.Checking;

/// <summary>A drawing that stands beside a page leads to statements: its links are checked as those of pages are.</summary>
public sealed class DrawingLinksTests
{
    [Fact]
    public void Links_of_a_drawing_are_followed_to_their_places_on_the_site()
    {
        byte[] drawing = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://site.example/en/indicators/x/#s-x.1\"><text>1</text></a><a href=\"https://elsewhere.example/\"><text>2</text></a></svg>");

        AddressPool addresses = new();
        FileTrace trace = DataFileReader.Trace("en/indicators/x/chart.svg", new ReadOnlySequence<byte>(drawing), "https://site.example", addresses);

        Assert.Equal(["/en/indicators/x/#s-x.1"], trace.Targets.Select(addresses.Text));
    }
}
