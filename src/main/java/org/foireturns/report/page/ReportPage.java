package org.foireturns.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.foireturns.report.Edition;

/** The page that the officer opens: one file that needs nothing else. */
public final class ReportPage {

    public static final String FILE = "report.html";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportPage.class.getClassLoader(), "org.foireturns.report.page.jte");

    public void write(Edition edition, OutputStream out) throws IOException {
        ReportView view = ReportView.of(edition, Inline.load("report.css"), Inline.load("report.js"));
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            templates.render("report.jte", view, new PageOutput(page));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        page.flush();
    }
}
