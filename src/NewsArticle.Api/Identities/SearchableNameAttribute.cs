using System.ComponentModel.DataAnnotations;
using NewsArticle.Data;

namespace NewsArticle.Api.Identities;

/// <summary>A name that can be looked up; one of marks alone would be found in every name.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SearchableNameAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string name || NameKey.Of(name).Length > 0;
}
