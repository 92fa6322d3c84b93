using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Filtering;

/// <summary>A number of things: not negative.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WholeNumberAttribute() : RangeAttribute(typeof(long), "0", "9223372036854775807")
{
    public override string FormatErrorMessage(string name) => "must be a whole number, 0 or more";
}
