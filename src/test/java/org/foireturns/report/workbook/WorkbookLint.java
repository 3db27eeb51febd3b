package org.foireturns.report.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Checks a workbook by the rules for statistics that are released in spreadsheets. */
final class WorkbookLint {
    private static final Pattern SIGN = Pattern.compile("\\[[a-z]+]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private final WorkbookParts parts;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final Set<String> tableNames = new HashSet<>();
    private final Set<String> explained = new HashSet<>();

    private WorkbookLint(WorkbookParts parts) {
        this.parts = parts;
    }

    /** What is wrong with a workbook. */
    enum Fault {
        NO_TITLE,
        NO_LANGUAGE,
        NO_COVER_CONTENTS_NOTES,
        SHEET_NAME,
        HIDDEN_SHEET,
        HIDDEN_ROW_OR_COLUMN,
        MERGED_CELLS,
        FILTER,
        FREEZE,
        CURSOR,
        OPENS_ELSEWHERE,
        NO_HEADING,
        NOT_ONE_TABLE,
        TABLE_NAME,
        NOT_AT_THE_LEFT,
        BLANK_CELL,
        BELOW_TABLE,
        HEAD_DIFFERS,
        HEAD_TWICE,
        HEAD_LOOK,
        NUMBER_AS_TEXT,
        SIGN_NOT_EXPLAINED,
        FORMULA,
        NO_WIDTHS,
        OUTSIDE_LINK
    }

    static Set<Fault> faults(WorkbookParts parts) throws IOException {
        WorkbookLint lint = new WorkbookLint(parts);
        lint.document();
        return lint.faults;
    }

    private void check(boolean holds, Fault otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private void document() throws IOException {
        Document core = xml("docProps/core.xml");
        check(!words(core, "dc:title").isBlank(), Fault.NO_TITLE);
        check(words(core, "dc:language").equals("en-GB"), Fault.NO_LANGUAGE);
        Document book = xml("xl/workbook.xml");
        List<Element> sheets = all(book, "sheet");
        List<String> names =
                sheets.stream().map(sheet -> sheet.getAttribute("name")).toList();
        check(
                names.size() > 3 && names.subList(0, 3).equals(List.of("Cover", "Contents", "Notes")),
                Fault.NO_COVER_CONTENTS_NOTES);
        check(
                names.stream()
                                .allMatch(name ->
                                        !name.isBlank() && name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"))
                        && names.stream()
                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .count()
                                == names.size(),
                Fault.SHEET_NAME);
        check(sheets.stream().allMatch(sheet -> sheet.getAttribute("state").isEmpty()), Fault.HIDDEN_SHEET);
        check(all(book, "workbookView").get(0).getAttribute("activeTab").equals("0"), Fault.OPENS_ELSEWHERE);
        check(
                parts.texts().values().stream().noneMatch(part -> part.contains("TargetMode=\"External\"")),
                Fault.OUTSIDE_LINK);
        Matcher notes = SIGN.matcher(parts.text("xl/worksheets/sheet3.xml"));
        while (notes.find()) {
            explained.add(notes.group());
        }
        for (int number = 1; number <= sheets.size(); number++) {
            sheet(number);
        }
    }

    private void sheet(int number) throws IOException {
        Document sheet = xml("xl/worksheets/sheet" + number + ".xml");
        check(all(sheet, "mergeCell").isEmpty(), Fault.MERGED_CELLS);
        check(all(sheet, "autoFilter").isEmpty(), Fault.FILTER);
        check(all(sheet, "pane").isEmpty(), Fault.FREEZE);
        check(all(sheet, "f").isEmpty(), Fault.FORMULA);
        check(!all(sheet, "col").isEmpty(), Fault.NO_WIDTHS);
        check(
                all(sheet, "selection").stream()
                        .allMatch(cell -> cell.getAttribute("activeCell").equals("A1")),
                Fault.CURSOR);
        check(
                all(sheet, "sheetView").get(0).getAttribute("tabSelected").equals("1") == (number == 1),
                Fault.OPENS_ELSEWHERE);
        List<Element> lines = new ArrayList<>(all(sheet, "row"));
        lines.addAll(all(sheet, "col"));
        check(lines.stream().allMatch(line -> line.getAttribute("hidden").isEmpty()), Fault.HIDDEN_ROW_OR_COLUMN);
        Map<Address, Element> cells = new TreeMap<>();
        all(sheet, "c").forEach(cell -> cells.put(Address.parse(cell.getAttribute("r")), cell));
        Element title = cells.get(new Address(0, 0));
        check(title != null && heading(title), Fault.NO_HEADING);
        for (Element cell : cells.values()) {
            Matcher signs = SIGN.matcher(cell.getTextContent());
            while (signs.find()) {
                check(explained.contains(signs.group()), Fault.SIGN_NOT_EXPLAINED);
            }
        }
        if (number > 1) {
            check(all(sheet, "tablePart").size() == 1, Fault.NOT_ONE_TABLE);
            table(number, cells);
        }
    }

    private boolean heading(Element cell) throws IOException {
        Document styles = xml("xl/styles.xml");
        List<Element> named = all(styles, "cellStyle");
        Element look = look(cell);
        return named.stream()
                .filter(style -> style.getAttribute("name").equals("Heading 1"))
                .anyMatch(style -> style.getAttribute("xfId").equals(look.getAttribute("xfId")));
    }

    private Element look(Element cell) throws IOException {
        Element looks = all(xml("xl/styles.xml"), "cellXfs").get(0);
        return (Element) looks.getElementsByTagName("xf").item(Integer.parseInt(cell.getAttribute("s")));
    }

    private void table(int number, Map<Address, Element> cells) throws IOException {
        Document table = xml("xl/tables/table" + number + ".xml");
        check(all(table, "autoFilter").isEmpty(), Fault.FILTER);
        Element root = table.getDocumentElement();
        check(
                root.getAttribute("name").matches("[A-Za-z_]\\w*") && tableNames.add(root.getAttribute("name")),
                Fault.TABLE_NAME);
        CellRange range = CellRange.parse(root.getAttribute("ref"));
        check(range.first().column() == 0, Fault.NOT_AT_THE_LEFT);
        check(
                cells.keySet().stream()
                        .allMatch(cell -> cell.row() <= range.last().row()),
                Fault.BELOW_TABLE);
        Set<String> heads = new HashSet<>();
        List<Element> columns = all(table, "tableColumn");
        for (int column = range.first().column(); column <= range.last().column(); column++) {
            Element head = cells.get(new Address(range.first().row(), column));
            String name = columns.get(column - range.first().column()).getAttribute("name");
            check(head != null && head.getTextContent().equals(name), Fault.HEAD_DIFFERS);
            check(heads.add(name.toLowerCase(Locale.ROOT)), Fault.HEAD_TWICE);
            check(head != null && boldAndWrapped(head), Fault.HEAD_LOOK);
            column(range, column, cells);
        }
    }

    private boolean boldAndWrapped(Element head) throws IOException {
        Element look = look(head);
        int font = Integer.parseInt(look.getAttribute("fontId"));
        Element bold = all(xml("xl/styles.xml"), "font").get(font);
        Element alignment = (Element) look.getElementsByTagName("alignment").item(0);
        return bold.getElementsByTagName("b").getLength() == 1
                && alignment.getAttribute("wrapText").equals("1");
    }

    private void column(CellRange range, int column, Map<Address, Element> cells) {
        boolean numbers = false;
        boolean numbersAsText = false;
        for (int row = range.first().row() + 1; row <= range.last().row(); row++) {
            Element cell = cells.get(new Address(row, column));
            check(cell != null && !cell.getTextContent().isBlank(), Fault.BLANK_CELL);
            if (cell != null) {
                boolean text = cell.getAttribute("t").equals("inlineStr");
                numbers |= !text;
                numbersAsText |= text && NUMBER.matcher(cell.getTextContent()).matches();
            }
        }
        check(!(numbers && numbersAsText), Fault.NUMBER_AS_TEXT);
    }

    private Document xml(String part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(parts.text(part))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(part, e);
        }
    }

    private static List<Element> all(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String words(Document document, String element) {
        List<Element> found = all(document, element);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
