using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArticle.Api.Infrastructure.Paging;
using NewsArticle.Data;

namespace NewsArticle.Api.Formats.GeoJson;

/// <summary>Shows something located as a feature; its properties are the members it has in JSON, and how exact the position is.</summary>
internal static class Feature
{
    public static JsonObject Of(ILocated item, FieldSelection? fields, JsonSerializerOptions json)
    {
        var properties = fields?.Take(item, json) ?? JsonSerializer.SerializeToNode(item, item.GetType(), json)!.AsObject();
        properties["precision"] = item.Precision is { } precision ? WireName.Of(precision) : null;
        var feature = new JsonObject { ["type"] = "Feature" };
        if (item.Id is { } id)
        {
            feature["id"] = id;
        }

        // A feature without a place has a geometry all the same: null.
        feature["geometry"] = item.Position is { } position ? Point(position.Latitude, position.Longitude) : null;
        feature["properties"] = properties;
        return feature;
    }

    /// <summary>A point: longitude first.</summary>
    public static JsonObject Point(double latitude, double longitude) => new()
    {
        ["type"] = "Point",
        ["coordinates"] = new JsonArray(longitude, latitude),
    };
}
