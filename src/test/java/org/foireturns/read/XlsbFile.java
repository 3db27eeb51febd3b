package org.foireturns.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Parts of a binary workbook, written record by record. */
public final class XlsbFile {
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    /** Adds a record; numbers are written as what they are, texts with their length. */
    public XlsbFile record(int type, Object... content) {
        ByteBuffer bytes = ByteBuffer.allocate(4_096).order(ByteOrder.LITTLE_ENDIAN);
        for (Object each : content) {
            if (each instanceof Byte number) {
                bytes.put(number);
            } else if (each instanceof Short number) {
                bytes.putShort(number);
            } else if (each instanceof Integer number) {
                bytes.putInt(number);
            } else if (each instanceof Double number) {
                bytes.putDouble(number);
            } else {
                String text = (String) each;
                bytes.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
            }
        }
        if (type >= 0x80) {
            records.write((type & 0x7F) | 0x80);
            records.write(type >> 7);
        } else {
            records.write(type);
        }
        records.write((bytes.position() & 0x7F) | 0x80);
        records.write(bytes.position() >> 7);
        records.write(bytes.array(), 0, bytes.position());
        return this;
    }

    /** The part as it stands in a file. */
    public byte[] bytes() {
        return records.toByteArray();
    }

    /** The part as one character for each byte. */
    public String part() {
        return records.toString(StandardCharsets.ISO_8859_1);
    }

    /** The contract's sheet, "Q1" and hidden, in front of an empty one. */
    static ZippedFile contractSheet() {
        byte no = 0;
        short none = 0;
        short bold = 700;
        short raised = 1;
        XlsbFile styles = new XlsbFile()
                .record(44, (short) 165, "d mmmm yyyy")
                .record(43, (short) 220, none, (short) 400, none)
                .record(43, (short) 220, none, bold, none)
                .record(43, (short) 220, none, (short) 400, raised)
                .record(47, none, (short) 9, (short) 1, none, none, no, (byte) 9, (byte) 2, no, none)
                .record(617, 5)
                .record(47, none, none, none, none, none, no, no, no, no, none)
                .record(47, none, none, (short) 1, none, none, no, no, (byte) 2, no, none)
                .record(47, none, (short) 165, none, none, none, no, no, no, no, none)
                .record(47, none, none, none, none, none, no, (byte) 1, (byte) 1, no, none)
                .record(47, none, (short) 9, none, none, none, no, no, no, no, none)
                .record(618);
        XlsbFile texts =
                new XlsbFile().record(19, no, "Gender").record(19, (byte) 1, "Share2", 1, (short) 5, (short) 2);
        XlsbFile sheet = new XlsbFile()
                .record(60, 4, 4, 0, 0, (short) 1)
                .record(145)
                .record(0, row(0, no))
                .record(6, 0, 1, "Offences recorded")
                .record(12, 0)
                .record(0, row(1, no))
                .record(7, 0, 0, 0)
                .record(5, 1, 2, 42826.0)
                .record(18, 0, 1)
                .record(0, row(2, no))
                .record(62, 0, 3, no, "Female")
                .record(2, 1, 0, (12 << 2) | 2)
                .record(13, 4, (50 << 2) | 3)
                .record(0, row(3, (byte) 0x10))
                .record(1, 0, 0)
                .record(14, 0, (byte) 0x2A)
                .record(10, 2, 0, (byte) 1, none, 0)
                .record(146)
                .record(176, 0, 0, 0, 2);
        XlsbFile book = new XlsbFile()
                .record(153, 0, 0, "")
                .record(156, 1, 1, "rId1", "Q1")
                .record(156, 0, 2, "rId4", "Cover");
        return ZippedFile.xlsx("")
                .part("_rels/.rels", ZippedFile.relations("rId1", "officeDocument", "xl/workbook.bin"))
                .part(
                        "xl/_rels/workbook.bin.rels",
                        ZippedFile.relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.bin",
                                "rId2",
                                "styles",
                                "styles.bin",
                                "rId3",
                                "sharedStrings",
                                "sharedStrings.bin",
                                "rId4",
                                "worksheet",
                                "worksheets/sheet2.bin"))
                .binary("xl/workbook.bin", book.part())
                .binary("xl/styles.bin", styles.part())
                .binary("xl/sharedStrings.bin", texts.part())
                .binary("xl/worksheets/sheet1.bin", sheet.part())
                .binary(
                        "xl/worksheets/sheet2.bin",
                        new XlsbFile().record(145).record(146).part());
    }

    private static Object[] row(int number, byte flags) {
        return new Object[] {number, 0, (short) 300, (byte) 0, flags, (byte) 0, 0};
    }
}
