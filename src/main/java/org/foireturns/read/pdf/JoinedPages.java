package org.foireturns.read.pdf;

import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** Joins a table at the end of a page with its continuation at the start of the next one. */
final class JoinedPages implements DocumentSink {
    private final DocumentSink into;
    private @Nullable DocumentTable last;
    private boolean startsPage;

    JoinedPages(DocumentSink into) {
        this.into = into;
    }

    /**
     * What comes now stands on a new page.
     *
     * @param goesOn whether it may be the rest of what stands before it
     */
    void nextPage(boolean goesOn) throws UnreadableFile {
        if (!goesOn) {
            end();
        }
        startsPage = true;
    }

    @Override
    public void paragraph(Paragraph paragraph) throws UnreadableFile {
        end();
        into.paragraph(paragraph);
        startsPage = false;
    }

    @Override
    public void table(DocumentTable table) throws UnreadableFile {
        DocumentTable open = last;
        boolean joined = startsPage && open != null && open.continued(table);
        startsPage = false;
        if (!joined) {
            end();
            last = table;
        }
    }

    /** Hands on what is kept. */
    void end() throws UnreadableFile {
        if (last != null) {
            for (DocumentTable table : last.stacked()) {
                into.table(table);
            }
            last = null;
        }
    }
}
