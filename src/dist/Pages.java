import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes pages that a browser opens of the markdown pages that are handed out: {@code Pages FOLDER-OF-MARKDOWN TARGET}. The
 * guide lies at the top, the others in {@code docs}; pictures are part of a page, so that it can be moved about alone.
 */
public final class Pages {
    private static final String GUIDE = "guide";
    private static final List<String> OTHERS =
            List.of("administrator", "files", "decisions", "interpretation", "findings", "verification", "grammar", "benchmarks");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1.05rem/1.5 system-ui, sans-serif; color: #1d1d1d; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
            h1, h2, h3 { line-height: 1.2; margin-top: 2rem; }
            img { max-width: 100%%; border: 1px solid #767676; }
            table { border-collapse: collapse; display: block; overflow-x: auto; }
            th, td { border: 1px solid #b0b0b0; padding: .3rem .6rem; text-align: left; vertical-align: top; }
            code { font: .92em ui-monospace, Consolas, monospace; background: #f2f2f2; padding: 0 .2em; }
            pre { background: #f2f2f2; padding: .8rem; overflow-x: auto; }
            pre code { padding: 0; }
            a { color: #0b4f9c; }
            </style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private final Path source;
    private final Path target;

    private Pages(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    public static void main(String[] args) throws IOException {
        Pages pages = new Pages(Path.of(args[0]), Path.of(args[1]));
        pages.write(GUIDE);
        for (String other : OTHERS) {
            pages.write(other);
        }
    }

    private static String place(String name) {
        return name.equals(GUIDE) ? GUIDE + ".html" : "docs/" + name + ".html";
    }

    private void write(String name) throws IOException {
        var tables = List.of(TablesExtension.create());
        Node page = Parser.builder()
                .extensions(tables)
                .build()
                .parse(Files.readString(source.resolve(name + ".md")));
        Path file = target.resolve(place(name));
        var title = new StringBuilder();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (title.isEmpty()) {
                    heading.accept(new AbstractVisitor() {
                        @Override
                        public void visit(Text text) {
                            title.append(text.getLiteral());
                        }
                    });
                }
            }

            @Override
            public void visit(Link link) {
                link.setDestination(where(link.getDestination(), name));
                visitChildren(link);
            }

            @Override
            public void visit(Image picture) {
                picture.setDestination(inline(source.resolve(picture.getDestination())));
            }
        });
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                PAGE.formatted(
                        title, HtmlRenderer.builder().extensions(tables).build().render(page)));
    }

    /** A link to another page leads to where that page is handed out; a link to nowhere ends the build. */
    private static String where(String to, String from) {
        if (!to.endsWith(".md")) {
            return to;
        }
        String name = to.substring(0, to.length() - ".md".length());
        if (!name.equals(GUIDE) && !OTHERS.contains(name)) {
            throw new IllegalArgumentException(from + ".md links to " + to + ", which is not handed out");
        }
        return from.equals(GUIDE) ? place(name) : name.equals(GUIDE) ? "../" + place(name) : name + ".html";
    }

    private static String inline(Path picture) {
        try {
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
        } catch (IOException e) {
            throw new IllegalArgumentException("the picture " + picture + " cannot be read", e);
        }
    }
}
