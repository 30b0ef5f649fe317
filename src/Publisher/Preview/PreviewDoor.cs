using Microsoft.AspNetCore.Http;

namespace Publisher.Preview;

/// <summary>
/// Who is let in: a question for a page, under a name of this machine. A page of another site can have a name of its own lead to 127.0.0.1, and would then read what is being edited.
/// </summary>
public static class PreviewDoor
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Whether the request is refused; then it has its answer.</summary>
    public static bool Refuses(HttpContext context)
    {
        if (!Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return true;
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return false;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return true;
    }
}
