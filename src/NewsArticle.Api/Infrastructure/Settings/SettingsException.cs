namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>A setting stops the start; the message is one line for the operator.</summary>
internal sealed class SettingsException(string message) : Exception(message);
