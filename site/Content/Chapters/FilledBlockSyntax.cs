using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace StatiqSite.Content.Chapters;

/// <summary>Markdig's containers as blocks only: as spans they would eat the colons of `std::vector::size`.</summary>
internal sealed class FilledBlockSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Output fills the blocks itself.
    }
}
