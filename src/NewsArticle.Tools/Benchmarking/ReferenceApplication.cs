using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace NewsArticle.Tools.Benchmarking;

/// <summary>Gives every request the same bytes from memory, with nothing between it and the server.</summary>
internal sealed class ReferenceApplication(TypicalAnswer answer) : IHttpApplication<IFeatureCollection>
{
    private readonly KeyValuePair<string, StringValues>[] _headers =
        [.. answer.Headers.Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value)))];

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = answer.Status;
        foreach (var (name, value) in _headers)
        {
            response.Headers[name] = value;
        }

        if (answer.HasBody)
        {
            response.Headers.ContentLength = answer.Body.Length;
            await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(answer.Body);
        }
    }
}
