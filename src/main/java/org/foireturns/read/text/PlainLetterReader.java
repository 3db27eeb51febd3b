package org.foireturns.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.DecodedText;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.document.PlainMessage;

/** Reads a letter in plain text as the paragraphs of a letter, with what stands in columns as tables. */
public final class PlainLetterReader implements WorkbookReader {
    private final Limits limits;

    public PlainLetterReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DecodedText decoded = DecodedText.of(Files.readAllBytes(file));
        DocumentSheets sheets = new DocumentSheets(limits);
        for (String line : PlainMessage.of(decoded.text()).lines().toList()) {
            if (line.isBlank()) {
                sheets.blankLine();
            } else {
                sheets.paragraph(Paragraph.plain(line));
            }
        }
        Workbook letter = sheets.workbook();
        List<Workbook.Remark> remarks = new ArrayList<>(decoded.remarks());
        remarks.addAll(letter.remarks());
        return new Workbook(letter.grids(), remarks);
    }
}
