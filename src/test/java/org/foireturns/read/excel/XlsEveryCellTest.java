package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.read.BiffFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the cell records of whole workbooks on a short path of its own and looks for each of them in what is read. */
class XlsEveryCellTest {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int MANY = 0xBD;
    private static final int FORMULA = 0x06;
    private static final Set<Integer> NUMBERS = Set.of(0x203, 0x27E, 0x205);
    private static final Set<Integer> TEXTS = Set.of(0xFD, 0x204, 0xD6);
    private static final Set<Integer> FORMULAS = Set.of(FORMULA, 0x206, 0x406);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsEachCellOfTheSamples(Path sample) throws Exception {
        Records records = Records.in(stream(sample));
        Set<String> read = addresses(read(sample));

        assertThat(records.possible).isNotEmpty();
        assertThat(read).containsAll(records.certain);
        assertThat(records.possible).as("nothing is read that no record holds").containsAll(read);
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().endsWith(".xls")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x206, 0x406})
    void readsTheSameFormulasUnderTheirOtherNumbers(int type) throws Exception {
        byte[] stream = formulas();
        List<Cell> plain = cells(BiffFile.inContainer(folder, "Workbook", stream));
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= stream.length; at += 4 + (bytes.getShort(at + 2) & 0xFFFF)) {
            if (bytes.getShort(at) == FORMULA) {
                bytes.putShort(at, (short) type);
            }
        }

        Path changed = BiffFile.inContainer(folder, "Workbook", stream);

        assertThat(plain).hasSize(6);
        assertThat(cells(changed)).isEqualTo(plain);
        assertThat(Records.in(stream(changed)).certain).hasSize(5);
    }

    @Test
    void theCountSeesACellThatIsNotRead() throws Exception {
        byte[] stream = formulas();

        assertThat(Records.in(stream).certain).contains("0 A1").doesNotContain("0 A2");
    }

    private static byte[] formulas() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("Q1").createRow(0);
            row.createCell(0).setCellValue(1);
            String[] formulas = {"A1+1", "IF(A1>0,\"\",\"x\")", "IF(A1>5,\"big\",\"small\")", "A1/0", "A1-1", "A1=1"};
            for (String formula : formulas) {
                row.createCell(row.getLastCellNum()).setCellFormula(formula);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return book.getBytes();
        }
    }

    private static byte[] stream(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                DocumentInputStream in = container.createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        }
    }

    private static Workbook read(Path file) throws Exception {
        return new XlsReader(Limits.USUAL).read(file, "any.xls");
    }

    private static List<Cell> cells(Path file) throws Exception {
        return read(file).grids().get(0).cells();
    }

    private static Set<String> addresses(Workbook book) {
        Set<String> addresses = new TreeSet<>();
        for (int sheet = 0; sheet < book.grids().size(); sheet++) {
            for (Cell cell : book.grids().get(sheet).cells()) {
                addresses.add(sheet + " " + cell.address());
            }
        }
        return addresses;
    }

    /**
     * The places of cells in a stream, each with the number of its worksheet.
     *
     * @param certain those that hold something
     * @param possible those and the texts, which may be blank
     */
    private record Records(Set<String> certain, Set<String> possible) {
        static Records in(byte[] stream) {
            Records records = new Records(new TreeSet<>(), new TreeSet<>());
            ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
            int depth = 0;
            int sheet = -1;
            boolean cells = false;
            for (int at = 0; at + 4 <= stream.length; at += 4 + (bytes.getShort(at + 2) & 0xFFFF)) {
                int type = bytes.getShort(at) & 0xFFFF;
                int size = bytes.getShort(at + 2) & 0xFFFF;
                if (type == BEGIN) {
                    depth++;
                    cells = depth == 1 && bytes.getShort(at + 6) == 0x10;
                    sheet += cells ? 1 : 0;
                } else if (type == END) {
                    depth--;
                } else if (cells && depth == 1) {
                    records.add(sheet, type, bytes.slice(at + 4, size).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
            return records;
        }

        private void add(int sheet, int type, ByteBuffer content) {
            boolean many = type == MANY;
            boolean formula = FORMULAS.contains(type);
            if (!many && !formula && !NUMBERS.contains(type) && !TEXTS.contains(type)) {
                return;
            }
            boolean words = formula && content.getShort(12) == -1 && content.get(6) != 1 && content.get(6) != 2;
            boolean filled = !TEXTS.contains(type) && !words;
            int row = content.getShort(0) & 0xFFFF;
            int first = content.getShort(2);
            int last = many ? content.getShort(content.limit() - 2) : first;
            for (int column = first; column <= last; column++) {
                String place = sheet + " " + new Address(row, column);
                possible.add(place);
                if (filled) {
                    certain.add(place);
                }
            }
        }
    }
}
