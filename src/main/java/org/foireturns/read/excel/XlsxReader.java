package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Reads Excel workbooks from 2007 on, part by part, so that what a cell stores is known exactly. */
public final class XlsxReader implements WorkbookReader {
    private final Limits limits;

    public XlsxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            return read(zip, Relations.book(zip));
        }
    }

    private Workbook read(ZipParts zip, String bookPart) throws UnreadableFile, IOException {
        Relations parts = Relations.of(zip, bookPart);
        ListedSheets.Book book = ListedSheets.ofXml(zip, bookPart);
        String stylePart = parts.partOf("styles", zip, "xl/styles.xml");
        XlsxStyles styles = XlsxStyles.read(zip, stylePart);
        XlsxFills fills = XlsxFills.read(zip, stylePart, parts.partOf("theme", zip, "xl/theme/theme1.xml"));
        XlsxTexts texts = XlsxTexts.read(zip, parts.partOf("sharedStrings", zip, "xl/sharedStrings.xml"), limits);
        ReadingLimit limit = new ReadingLimit(limits);
        List<Grid> grids = new ArrayList<>();
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        OfficeComments comments = new OfficeComments(zip, limits, remarks);
        OfficeTextBoxes boxes = new OfficeTextBoxes(zip, remarks);
        for (ListedSheets.Listed listed : book.sheets()) {
            String part = listed.cells(zip, parts);
            if (part == null) {
                remarks.add(Remark.CHART_SHEETS);
                continue;
            }
            SheetBuilder sheet = SheetBuilder.of(listed.name(), listed.number(), limit, remarks)
                    .visibility(listed.visibility());
            comments.read(part, sheet);
            boxes.read(part, sheet);
            try (XmlPart xml = zip.xml(part)) {
                grids.add(new XlsxSheet(texts, styles, fills, book.since1904(), sheet).read(xml));
            }
        }
        if (texts.lost()) {
            remarks.add(Remark.NO_TEXTS);
        }
        if (styles.lost()) {
            remarks.add(Remark.NO_LOOKS);
        }
        if (book.sharedNames()) {
            remarks.add(Remark.SHARED_NAMES);
        }
        return new Workbook(grids, List.copyOf(remarks));
    }
}
