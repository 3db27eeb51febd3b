package org.foireturns.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.Readers;
import org.foireturns.read.screen.ScreenRules;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbooks in one of several ways, in a process of its own, and prints how many cells it saw. */
public final class OneReading {
    private OneReading() {}

    /**
     * Reads one file, or all of a folder that are packed XML, in one way.
     *
     * @param args the way, and the file or the folder
     */
    public static void main(String[] args) throws Exception {
        long cells = 0;
        for (Path file : files(Path.of(args[1]))) {
            cells += cells(args[0], file);
        }
        System.out.println(cells);
    }

    /** A file alone, or the workbooks below a folder that every reader knows, in order. */
    static List<Path> files(Path place) throws IOException {
        try (Stream<Path> tree = Files.walk(place)) {
            return tree.filter(file -> file.equals(place) || file.toString().endsWith(".xlsx"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static long cells(String way, Path file) throws Exception {
        return switch (way) {
            case "inflate" -> inflate(file);
            case "tokenise" -> tokenise(file);
            case "sax" -> sax(file);
            case "usermodel" -> userModel(file);
            case "read" ->
                count(Readers.forFormat(format(file)).read(file, "made").grids());
            case "screen" -> screen(file);
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static FileFormat format(Path file) {
        String name = file.toString();
        return name.endsWith(".csv") ? FileFormat.CSV : name.endsWith(".ods") ? FileFormat.ODS : FileFormat.XLSX;
    }

    /** The model of Apache POI, which holds the whole workbook. */
    private static long userModel(Path file) throws Exception {
        long cells = 0;
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(pack)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += cell.getCellType() == CellType.BLANK ? 0 : 1;
                    }
                }
            }
        }
        return cells;
    }

    private static long count(Iterable<Grid> grids) {
        long cells = 0;
        for (Grid grid : grids) {
            cells += grid.nonBlank();
        }
        return cells;
    }

    /** Nothing but taking the parts out of their packing: no reader of workbooks does less. */
    private static long inflate(Path file) throws Exception {
        long bytes = 0;
        byte[] buffer = new byte[1 << 18];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(parts.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        bytes += read;
                    }
                }
            }
        }
        return -bytes;
    }

    /** Every part through the parser, and nothing made of it but a count of values. */
    private static long tokenise(Path file) throws Exception {
        long cells = 0;
        InputFactoryImpl factory = new InputFactoryImpl();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(parts.nextElement())) {
                    XMLStreamReader xml = factory.createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.START_ELEMENT
                                && xml.getLocalName().equals("v")) {
                            cells++;
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** The event reader of Apache POI with its table of shared texts, taking the raw value of each cell. */
    private static long sax(Path file) throws Exception {
        long[] cells = {0};
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(book);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(book);
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            for (var sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream in = sheets.next()) {
                    XMLReader xml = parsers.newSAXParser().getXMLReader();
                    xml.setContentHandler(new DefaultHandler() {
                        private final StringBuilder value = new StringBuilder();
                        private boolean shared;

                        @Override
                        public void startElement(String space, String name, String typed, Attributes attributes) {
                            value.setLength(0);
                            if (name.equals("c")) {
                                shared = "s".equals(attributes.getValue("t"));
                            }
                        }

                        @Override
                        public void characters(char[] signs, int start, int length) {
                            value.append(signs, start, length);
                        }

                        @Override
                        public void endElement(String space, String name, String typed) {
                            if (name.equals("v")) {
                                String text = value.toString();
                                cells[0] += (shared
                                                        ? texts.getItemAt(Integer.parseInt(text))
                                                                .getString()
                                                        : text)
                                                .isEmpty()
                                        ? 0
                                        : 1;
                            }
                        }
                    });
                    xml.parse(new InputSource(in));
                }
            }
        }
        return cells[0];
    }

    /** What a worker of the job does: the file is screened and read. */
    private static long screen(Path file) throws Exception {
        Opened opened = new DirectOpener(ScreenRules.USUAL).open(file, format(file), "made");
        return opened instanceof Opened.Sheets sheets ? count(sheets.workbook().grids()) : 0;
    }
}
