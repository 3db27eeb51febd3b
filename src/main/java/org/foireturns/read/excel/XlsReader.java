package org.foireturns.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;

/** Reads workbooks of Excel 97 to 2003 through POI. */
public final class XlsReader implements WorkbookReader {
    private final Limits limits;

    public XlsReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            byte[] records = records(container.getRoot());
            try (HSSFWorkbook book = open(container, records)) {
                return sheets(book, BiffBook.of(ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN)));
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Reason.PASSWORD, locked);
        } catch (OldExcelFormatException old) {
            throw new UnreadableFile(Reason.TOO_OLD, old);
        }
    }

    private static byte[] records(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root))) {
            return in.readAllBytes();
        }
    }

    /** A book in which POI stumbles over something is opened without all that is neither a cell nor a look of one. */
    private static HSSFWorkbook open(POIFSFileSystem container, byte[] records) throws IOException {
        try {
            return new HSSFWorkbook(container);
        } catch (EncryptedDocumentException | OldExcelFormatException refused) {
            throw refused;
        } catch (RuntimeException stumbled) {
            return LeanBook.open(records);
        }
    }

    private Workbook sheets(HSSFWorkbook book, BiffBook records) throws UnreadableFile {
        Map<Short, CellLook> looks = looks(book, records);
        ReadingLimit limit = new ReadingLimit(limits);
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Grid.Builder grid = Grid.named(book.getSheetName(i)).visibility(visibility(book, i));
            grids.add(new XlsSheet(book, looks, records, limit, grid).read(book.getSheetAt(i)));
        }
        return new Workbook(grids, List.of());
    }

    private static Visibility visibility(HSSFWorkbook book, int sheet) {
        return switch (book.getSheetVisibility(sheet)) {
            case VISIBLE -> Visibility.VISIBLE;
            case HIDDEN -> Visibility.HIDDEN;
            case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
        };
    }

    private static Map<Short, CellLook> looks(HSSFWorkbook book, BiffBook records) {
        Map<Short, CellLook> looks = new HashMap<>();
        for (int i = 0; i < book.getNumCellStyles(); i++) {
            HSSFCellStyle style = book.getCellStyleAt(i);
            if (style != null) {
                looks.put(style.getIndex(), look(style, book).unseen(records.unseen(style.getIndex())));
            }
        }
        return looks;
    }

    private static CellLook look(HSSFCellStyle style, HSSFWorkbook book) {
        String format = style.getDataFormatString();
        HorizontalAlignment across = style.getAlignment();
        boolean knownFont = style.getFontIndex() < book.getNumberOfFonts();
        HSSFFont font = book.getFontAt(knownFont ? style.getFontIndex() : 0);
        return CellLook.of(
                        format == null ? Style.PLAIN.format() : format,
                        font.getBold(),
                        font.getItalic(),
                        across == HorizontalAlignment.CENTER || across == HorizontalAlignment.CENTER_SELECTION,
                        style.getIndention())
                .struck(font.getStrikeout());
    }
}
