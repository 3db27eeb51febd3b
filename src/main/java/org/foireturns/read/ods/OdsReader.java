package org.foireturns.read.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Reads OpenDocument spreadsheets as LibreOffice, Excel and others write them. */
public final class OdsReader implements WorkbookReader {
    private final Limits limits;

    public OdsReader(Limits limits) {
        this.limits = limits;
    }

    /** How deep in the content the tables stand that are sheets; others are parts of drawings. */
    static final int SHEET_DEPTH = 4;

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENCRYPTED_WHOLE = "encrypted-package";
    private static final String STYLES = "styles.xml";
    private static final String CONTENT = "content.xml";

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            if (encrypted(zip)) {
                throw new UnreadableFile(Reason.PASSWORD);
            }
            OdsStyles styles = new OdsStyles(OdsLooks.of(zip));
            if (zip.has(STYLES)) {
                try (XmlPart xml = zip.xml(STYLES)) {
                    while (xml.nextChild(1)) {
                        readStyles(xml, styles);
                    }
                }
            }
            try (XmlPart xml = zip.xml(CONTENT)) {
                Set<Remark> remarks = EnumSet.noneOf(Remark.class);
                ListedNames names = new ListedNames();
                List<Grid> grids = tables(xml, styles, names, remarks);
                if (names.shared()) {
                    remarks.add(Remark.SHARED_NAMES);
                }
                return new Workbook(grids, List.copyOf(remarks));
            }
        }
    }

    static boolean encrypted(ZipParts zip) throws UnreadableFile, IOException {
        if (zip.has(ENCRYPTED_WHOLE)) {
            return true;
        }
        if (!zip.has(MANIFEST)) {
            return false;
        }
        try (XmlPart xml = zip.xml(MANIFEST)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void readStyles(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        if (xml.is("styles") || xml.is("automatic-styles")) {
            styles.read(xml);
        }
    }

    private static List<Grid> tables(XmlPart xml, OdsStyles styles, ListedNames names, Set<Remark> remarks)
            throws UnreadableFile {
        List<Grid> grids = new ArrayList<>();
        ReadingLimit limit = new ReadingLimit(xml.limits());
        boolean spreadsheet = false;
        while (xml.nextChild(1)) {
            readStyles(xml, styles);
            if (xml.is("body")) {
                while (xml.nextChild(2)) {
                    if (xml.is("spreadsheet")) {
                        spreadsheet = true;
                        while (xml.nextChild(SHEET_DEPTH - 1)) {
                            if (xml.is("table") && !ofAnotherFile(xml)) {
                                String name = xml.attribute("name");
                                SheetBuilder sheet = SheetBuilder.of(
                                                names.next(name == null ? "" : name), grids.size() + 1, limit, remarks)
                                        .visibility(styles.visibility(xml.attribute("style-name")));
                                grids.add(new OdsTable(styles, limit, sheet).read(xml));
                            }
                        }
                    }
                }
            }
        }
        if (!spreadsheet) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return grids;
    }

    /** What a formula took from another file is stored as a table that no reader sees; it is none of this file's. */
    static boolean ofAnotherFile(XmlPart xml) {
        String name = String.valueOf(xml.attribute("name"));
        return name.startsWith("'") && name.contains("'#$");
    }
}
