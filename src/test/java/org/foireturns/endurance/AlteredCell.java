package org.foireturns.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.foireturns.model.Address;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Copies a workbook with something else in one of its cells. */
final class AlteredCell {
    private AlteredCell() {}

    /** Writes the copy; a number is written as a number, all else as text. */
    static void copy(Path from, Path to, String sheet, Address at, String text) throws Exception {
        if (from.toString().toLowerCase(Locale.ROOT).endsWith(".ods")) {
            ods(from, to, sheet, at, text);
        } else {
            excel(from, to, sheet, at, text);
        }
    }

    private static void excel(Path from, Path to, String sheet, Address at, String text) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook book = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(to)) {
            Row row = book.getSheet(sheet).getRow(at.row());
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(at.column());
            cell.setBlank();
            if (text.matches("[0-9]+")) {
                cell.setCellStyle(book.getCellStyleAt(0));
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
            book.write(out);
        }
    }

    private static void ods(Path from, Path to, String sheet, Address at, String text) throws Exception {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("content.xml") ? content(part, sheet, at, text) : part);
            }
        }
    }

    private static byte[] content(byte[] xml, String sheet, Address at, String text) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(xml));
        NodeList tables = document.getElementsByTagName("table:table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getAttribute("table:name").equals(sheet)) {
                Element row =
                        alone(elements(table, List.of("table:table-row")), at.row(), "table:number-rows-repeated");
                Element cell = alone(
                        elements(row, List.of("table:table-cell", "table:covered-table-cell")),
                        at.column(),
                        "table:number-columns-repeated");
                say(document, cell, text);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    private static List<Element> elements(Element parent, List<String> names) {
        NodeList all = parent.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> names.contains(element.getTagName()))
                .toList();
    }

    /** The element at a place, parted from those that it stood for as well. */
    private static Element alone(List<Element> elements, int place, String repeated) {
        int at = 0;
        for (Element element : elements) {
            String times = element.getAttribute(repeated);
            int many = times.isEmpty() ? 1 : Integer.parseInt(times);
            if (place < at + many) {
                repeat(element, place - at, repeated, element);
                repeat(element, at + many - place - 1, repeated, element.getNextSibling());
                element.removeAttribute(repeated);
                return element;
            }
            at += many;
        }
        throw new IllegalArgumentException("nothing at " + place);
    }

    private static void repeat(
            Element element, int times, String repeated, @org.jspecify.annotations.Nullable Node next) {
        if (times > 0) {
            Element copy = (Element) element.cloneNode(true);
            copy.setAttribute(repeated, Integer.toString(times));
            element.getParentNode().insertBefore(copy, next);
        }
    }

    private static void say(Document document, Element cell, String text) {
        while (cell.hasChildNodes()) {
            cell.removeChild(cell.getFirstChild());
        }
        for (String attribute : List.of(
                "office:date-value", "office:value", "office:string-value", "table:formula", "calcext:value-type")) {
            cell.removeAttribute(attribute);
        }
        boolean number = text.matches("[0-9]+");
        cell.setAttribute("office:value-type", number ? "float" : "string");
        if (number) {
            cell.setAttribute("office:value", text);
        }
        Element paragraph = document.createElement("text:p");
        paragraph.setTextContent(text);
        cell.appendChild(paragraph);
    }
}
