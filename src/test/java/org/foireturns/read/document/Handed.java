package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;

/** What a reader hands on, as short texts to compare: paragraphs, {@code # headings} and {@code [tables]}. */
public final class Handed implements DocumentSink {
    private final List<String> all = new ArrayList<>();

    @Override
    public void paragraph(Paragraph paragraph) {
        if (!paragraph.text().text().isBlank()) {
            all.add((paragraph.heading() ? "# " : "") + paragraph.text().text());
        }
    }

    /** Each cell with its place: {@code [A1 Kent; A2:A3 Essex]}. */
    @Override
    public void table(DocumentTable table) {
        all.add(table.pieces().stream()
                .map(piece -> piece.place() + " " + piece.text().text())
                .collect(Collectors.joining("; ", "[", "]")));
    }

    public List<String> all() {
        return all;
    }

    /** What a document keeps and shows nobody, in the words of the screen. */
    public static List<String> words(Unshown unshown) throws UnreadableFile {
        Sightings seen = new Sightings();
        unshown.tell(seen);
        return seen.seen().sightings().stream()
                .map(Sighting::trace)
                .map(trace -> trace.words())
                .toList();
    }
}
