package org.foireturns.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A list with a row for each offence and twelve columns, the same for the same number of rows. Its references are all
 * different and stand among the shared texts of the workbook, as Excel writes them. A few rows break a rule.
 */
final class MadeList {
    private static final List<String> HEADS = List.of(
            "Crime reference",
            "Date recorded",
            "Offence",
            "HO code",
            "Victim age",
            "Victim gender",
            "Platform",
            "District",
            "Outcome",
            "How reported",
            "Weekday",
            "Officer team");
    private static final List<String> GENDERS = List.of("Female", "Female", "Female", "Female", "Male", "Unknown");
    private static final List<String> PLATFORMS = List.of(
            "Snapchat", "Snapchat", "Instagram", "WhatsApp", "Facebook", "TikTok", "Kik", "Discord", "Not recorded");
    private static final List<String> DISTRICTS = List.of("North", "South", "East", "West", "Central", "Coast");
    private static final List<String> OUTCOMES =
            List.of("Charged", "Caution", "No suspect identified", "Evidential difficulties", "Under investigation");
    private static final List<String> REPORTED = List.of("Online", "101", "999", "In person", "School");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final int DAYS_ASKED = 365;
    private static final int SEED = 71_17;
    private static final int ONE_IN = 500;

    private final int rows;

    MadeList(int rows) {
        this.rows = rows;
    }

    /** Cells of one row: numbers and days as numbers, the rest as text. */
    private List<Object> row(int number, Random random) {
        boolean odd = number % ONE_IN == ONE_IN - 1;
        LocalDate day = FIRST.plusDays(odd && random.nextBoolean() ? -2000 : random.nextInt(DAYS_ASKED));
        List<Object> cells = new ArrayList<>();
        cells.add("42/%07d/%02d".formatted(odd && number > ONE_IN ? number - 3 : number, day.getYear() % 100));
        cells.add(day);
        cells.add("Sexual communication with a child");
        cells.add("71/17");
        cells.add(odd && random.nextBoolean() ? 152 : 9 + random.nextInt(7));
        cells.add(one(GENDERS, random));
        cells.add(one(PLATFORMS, random));
        cells.add(one(DISTRICTS, random));
        cells.add(one(OUTCOMES, random));
        cells.add(one(REPORTED, random));
        cells.add(DAYS.get(day.getDayOfWeek().getValue() - 1));
        cells.add("Team " + (char) ('A' + random.nextInt(8)));
        return cells;
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    void csv(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADS) + "\r\n");
            for (int number = 0; number < rows; number++) {
                out.write(String.join(
                                ",",
                                row(number, random).stream()
                                        .map(String::valueOf)
                                        .toList())
                        + "\r\n");
            }
        }
    }

    /** As LibreOffice lays it out: each cell with its value and what it shows. */
    void ods(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            part(zip, out, "mimetype", OfficeParts.ODS);
            part(zip, out, "META-INF/manifest.xml", OfficeParts.odsManifest());
            zip.putNextEntry(new ZipEntry("content.xml"));
            out.write(OfficeParts.HEAD + OfficeParts.ODS_CONTENT + "<table:table table:name=\"Offences\">");
            odsRow(out, new ArrayList<>(HEADS));
            Random random = new Random(SEED);
            for (int number = 0; number < rows; number++) {
                odsRow(out, row(number, random));
            }
            out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
            out.flush();
            zip.closeEntry();
        }
    }

    private static void odsRow(Writer out, List<Object> cells) throws IOException {
        out.write("<table:table-row>");
        for (Object cell : cells) {
            String value = cell instanceof LocalDate
                    ? "date\" office:date-value=\"" + cell + "\""
                    : cell instanceof Integer ? "float\" office:value=\"" + cell + "\"" : "string\"";
            out.write("<table:table-cell office:value-type=\"" + value + "><text:p>" + cell
                    + "</text:p></table:table-cell>");
        }
        out.write("</table:table-row>");
    }

    void xlsx(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : OfficeParts.of("Offences").entrySet()) {
                part(zip, out, part.getKey(), part.getValue());
            }
            Map<String, Integer> shared = new LinkedHashMap<>();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(OfficeParts.HEAD + "<worksheet " + OfficeParts.SPACE + "><dimension ref=\"A1:L" + (rows + 1)
                    + "\"/><sheetData>");
            write(out, 1, new ArrayList<>(HEADS), shared);
            Random random = new Random(SEED);
            for (int number = 0; number < rows; number++) {
                write(out, number + 2, row(number, random), shared);
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write(OfficeParts.HEAD + "<sst " + OfficeParts.SPACE + " uniqueCount=\"" + shared.size() + "\">");
            for (String text : shared.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(xml);
        out.flush();
        zip.closeEntry();
    }

    private static void write(Writer out, int number, List<Object> cells, Map<String, Integer> shared)
            throws IOException {
        out.write("<row r=\"" + number + "\" spans=\"1:12\">");
        for (int column = 0; column < cells.size(); column++) {
            String at = (char) ('A' + column) + Integer.toString(number);
            Object cell = cells.get(column);
            if (cell instanceof LocalDate day) {
                out.write("<c r=\"" + at + "\" s=\"1\"><v>" + (day.toEpochDay() - EPOCH.toEpochDay()) + "</v></c>");
            } else if (cell instanceof Integer count) {
                out.write("<c r=\"" + at + "\"><v>" + count + "</v></c>");
            } else {
                Integer text = shared.computeIfAbsent(String.valueOf(cell), none -> shared.size());
                out.write("<c r=\"" + at + "\" t=\"s\"><v>" + text + "</v></c>");
            }
        }
        out.write("</row>");
    }
}
