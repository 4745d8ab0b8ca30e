namespace StatiqSite.Pages;

/// <summary>One address of the site and everything that decides which bytes are there. Rendering it is a pure function.</summary>
public abstract record Page(Address Address);
