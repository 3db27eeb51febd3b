package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.excel.Relations.Relation;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** Reads Excel workbooks from 2007 on, part by part, so that what a cell stores is known exactly. */
public final class XlsxReader implements WorkbookReader {
    static final Set<String> SHEETS_WITHOUT_CELLS =
            Set.of("chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet");

    private final Limits limits;

    public XlsxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            String book = Relations.of(zip, "").partOf("officeDocument");
            if (book == null) {
                throw new UnreadableFile(Reason.PART_MISSING);
            }
            return read(zip, book);
        }
    }

    private Workbook read(ZipParts zip, String bookPart) throws UnreadableFile, IOException {
        Relations parts = Relations.of(zip, bookPart);
        Book book = book(zip, bookPart);
        String stylePart = parts.partOf("styles");
        String textPart = parts.partOf("sharedStrings");
        XlsxStyles styles = stylePart == null ? XlsxStyles.NONE : XlsxStyles.read(zip, stylePart);
        XlsxTexts texts = textPart == null ? XlsxTexts.NONE : XlsxTexts.read(zip, textPart, limits);
        ReadingLimit limit = new ReadingLimit(limits);
        List<Grid> grids = new ArrayList<>();
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        ListedNames names = new ListedNames();
        for (Sheet sheet : book.sheets()) {
            String name = names.next(sheet.name());
            Relation relation = parts.byId(sheet.relation()).orElseThrow(() -> new UnreadableFile(Reason.PART_MISSING));
            if (relation.type().equals("worksheet")) {
                Grid.Builder grid = Grid.named(name).visibility(sheet.visibility());
                try (XmlPart xml = zip.xml(relation.part())) {
                    grids.add(new XlsxSheet(texts, styles, book.since1904(), limit, grid).read(xml));
                }
            } else if (SHEETS_WITHOUT_CELLS.contains(relation.type())) {
                remarks.add(Remark.CHART_SHEETS);
            } else {
                throw new UnreadableFile(Reason.PART_MISSING);
            }
        }
        if (names.shared()) {
            remarks.add(Remark.SHARED_NAMES);
        }
        return new Workbook(grids, List.copyOf(remarks));
    }

    private static Book book(ZipParts zip, String part) throws UnreadableFile, IOException {
        boolean since1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        try (XmlPart xml = zip.xml(part)) {
            if (!xml.is("workbook")) {
                throw new UnreadableFile(Reason.UNSUPPORTED);
            }
            while (xml.nextChild(1)) {
                if (xml.is("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.is("sheets")) {
                    while (xml.nextChild(2)) {
                        sheets.add(sheet(xml));
                    }
                }
            }
        }
        return new Book(since1904, sheets);
    }

    private static Sheet sheet(XmlPart xml) throws UnreadableFile {
        String name = xml.attribute("name");
        String relation = xml.attribute("id");
        if (name == null || relation == null) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return new Sheet(name, relation, visibility(xml.attribute("state")));
    }

    private static Visibility visibility(@Nullable String state) {
        if (state == null || state.equals("visible")) {
            return Visibility.VISIBLE;
        }
        return state.equals("veryHidden") ? Visibility.VERY_HIDDEN : Visibility.HIDDEN;
    }

    private record Book(boolean since1904, List<Sheet> sheets) {}

    private record Sheet(String name, String relation, Visibility visibility) {}
}
