package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsbSheetRecordsTest {
    private static final int COLUMNS = 390;

    /** By the word of a record, its type. */
    private static int type(String word) {
        return switch (word) {
            case "begin" -> 145;
            case "end" -> 146;
            case "later" -> 35;
            case "no-longer" -> 36;
            case "row" -> 0;
            case "blank" -> 1;
            case "number" -> 5;
            case "beside" -> 13;
            default -> COLUMNS;
        };
    }

    private static XlsbRecords records(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String word : words.split(" ", -1)) {
            int type = type(word);
            bytes.write(type >= 0x80 ? (type & 0x7F) | 0x80 : type);
            if (type >= 0x80) {
                bytes.write(type >> 7);
            }
            bytes.write(0);
        }
        return new XlsbRecords(new ByteArrayInputStream(bytes.toByteArray()), 0);
    }

    private static String ofTheSheet(String words) throws Exception {
        List<Integer> types = new ArrayList<>();
        try (XlsbRecords records = records(words)) {
            XlsbSheetRecords sheet = new XlsbSheetRecords(records);
            while (sheet.next()) {
                types.add(records.type());
            }
            return types + " and " + sheet.strays();
        }
    }

    @Test
    void rowsAndCellsAreSuchWhereTheSheetKeepsItsCells() throws Exception {
        assertThat(ofTheSheet("columns row number begin row number blank end row number blank columns"))
                .isEqualTo("[390, 0, 5, 1, 390] and 2");
    }

    @Test
    void whatLaterVersionsWroteIsNoneOfIt() throws Exception {
        assertThat(ofTheSheet(
                        "begin row later columns number beside later number no-longer number no-longer number end"))
                .isEqualTo("[0, 5] and 4");
        assertThat(ofTheSheet("no-longer begin later row no-longer number end")).isEqualTo("[5] and 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "columns number", "begin row number", "begin end begin"})
    void aSheetThatDoesNotCloseItsCellsIsDamaged(String words) {
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> ofTheSheet(words))
                        .reason())
                .isEqualTo(Reason.DAMAGED);
    }
}
