package org.foireturns.read.web;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.jsoup.Jsoup;

/** Reads web pages that a browser or an office program saved in one file, with all their frames. */
public final class SavedPage implements WorkbookReader {
    private final Limits limits;

    public SavedPage(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DocumentSheets sheets = new DocumentSheets(limits);
        read(file, limits, new Unshown(), sheets);
        return sheets.workbook();
    }

    /** What the pages keep and do not show. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        Unshown unshown = new Unshown();
        read(file, limits, unshown, new Blocks());
        unshown.tell(seen);
        return seen.seen();
    }

    private static void read(Path file, Limits limits, Unshown unshown, DocumentSink into)
            throws UnreadableFile, IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            part(new MimeMessage(Session.getInstance(new Properties()), bytes), limits, unshown, into, 0);
        } catch (MessagingException broken) {
            throw new UnreadableFile(Reason.DAMAGED, broken);
        }
    }

    private static void part(Part part, Limits limits, Unshown unshown, DocumentSink into, int depth)
            throws UnreadableFile, IOException, MessagingException {
        if (depth > limits.depth()) {
            throw new UnreadableFile(Reason.TOO_DEEP, limits.depth());
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                part(inner, limits, unshown, into, depth + 1);
            }
        } else if (part.isMimeType("text/html")) {
            try (InputStream content = part.getInputStream()) {
                String charset = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
                PageReader.read(Jsoup.parse(content, charset, ""), limits, unshown, into);
            }
        }
    }
}
