namespace CcHc.Lint.RuleEngine;

/// <summary>A fact that brings its own key: two facts are the same where these are equal, whatever else differs.</summary>
public interface IIdentityProvider
{
    object GetIdentity();
}
