package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
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

/**
 * Reads workbooks of Excel 97 to 2003 record by record: POI's own model of them drops cells whose records it does not
 * know and refuses a workbook for what has nothing to do with its cells.
 */
public final class XlsReader implements WorkbookReader {
    private static final int ROWS = 65_536;
    private static final int COLUMNS = 256;

    private final Limits limits;

    public XlsReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        ByteBuffer stream = BiffStream.of(file);
        XlsBook book = XlsBook.read(stream, limits);
        ReadingLimit limit = new ReadingLimit(limits);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        List<Grid> grids = new ArrayList<>();
        for (BiffSheetStart listed : book.sheets()) {
            BiffRecord begin = listed.begin(stream);
            if (!BiffSheetStart.holdsCells(begin)) {
                remarks.add(Remark.CHART_SHEETS);
                continue;
            }
            SheetBuilder sheet = SheetBuilder.of(listed.name(), listed.number(), limit, remarks, ROWS, COLUMNS)
                    .visibility(listed.visibility());
            grids.add(new XlsSheet(book, limits, sheet).read(begin));
        }
        if (book.sharedNames()) {
            remarks.add(Remark.SHARED_NAMES);
        }
        return new Workbook(grids, List.copyOf(remarks));
    }
}
