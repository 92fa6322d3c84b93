using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsArticle.Data.Conversions;

/// <summary>Stores an enum by its wire name, so that the file reads like the JSON and survives a new order of the members.</summary>
internal sealed class WireNameConverter<TEnum>() : ValueConverter<TEnum, string>(
    member => WireName.Of(member),
    name => WireName.Parse<TEnum>(name))
    where TEnum : struct, Enum;
