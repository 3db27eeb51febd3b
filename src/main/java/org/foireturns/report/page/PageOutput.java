package org.foireturns.report.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.foireturns.report.Visible;

/** Where the page is written; whatever part of it a text comes from, no character in it stays unseen. */
final class PageOutput implements TemplateOutput {

    private final Writer page;

    PageOutput(Writer page) {
        this.page = page;
    }

    @Override
    public void writeContent(String text) {
        try {
            page.write(Visible.all(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }
}
