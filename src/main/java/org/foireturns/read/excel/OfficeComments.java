package org.foireturns.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.read.contract.CommentWords;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * Hangs the comments of a workbook from 2007 on on the cells of their sheet, wherever their parts stand. A thread has a
 * part of its own, and stands in place of the comment that says to older programs that there is one.
 */
final class OfficeComments {
    private static final String COMMENTS = "comments";
    private static final String THREADS = "threadedComment";

    /** How the author of what stands for a thread is written. */
    private static final String OF_THREAD = "tc={";

    private final ZipParts zip;
    private final Limits limits;
    private final Set<Remark> remarks;

    /** @param remarks takes what is left out */
    OfficeComments(ZipParts zip, Limits limits, Set<Remark> remarks) {
        this.zip = zip;
        this.limits = limits;
        this.remarks = remarks;
    }

    /** Reads the comments of a sheet's part; those of a part that is damaged are left out with a remark. */
    void read(String sheetPart, SheetBuilder sheet) throws UnreadableFile, IOException {
        try {
            Relations relations = Relations.of(zip, sheetPart);
            Set<Address> threaded = new HashSet<>();
            for (String part : held(relations, THREADS)) {
                try (XmlPart xml = zip.xml(part)) {
                    thread(xml, threaded, sheet);
                }
            }
            for (String part : held(relations, COMMENTS)) {
                comments(part, threaded, sheet);
            }
        } catch (UnreadableFile broken) {
            if (broken.reason() != Reason.DAMAGED) {
                throw broken;
            }
            remarks.add(Remark.COMMENTS_LOST);
        }
    }

    /** The parts that a sheet's part names as those of its comments, in small letters; none where that is damaged. */
    static List<String> parts(ZipParts zip, String sheetPart) throws IOException {
        try {
            Relations relations = Relations.of(zip, sheetPart);
            return Stream.of(COMMENTS, THREADS)
                    .flatMap(type -> relations.partsOf(type).stream())
                    .map(part -> part.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (UnreadableFile broken) {
            return List.of();
        }
    }

    private List<String> held(Relations relations, String type) {
        return relations.partsOf(type).stream().filter(zip::has).toList();
    }

    private static void thread(XmlPart xml, Set<Address> threaded, SheetBuilder sheet) throws UnreadableFile {
        while (xml.nextChild(1)) {
            Address cell = cell(xml);
            if (xml.is(THREADS) && cell != null) {
                threaded.add(cell);
                sheet.comment(cell, message(xml));
            }
        }
    }

    /** The words of one message without the names of those whom it calls. */
    private static String message(XmlPart xml) throws UnreadableFile {
        String words = "";
        Map<Integer, Integer> names = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("text")) {
                words = XlsxTexts.unescaped(xml.text());
            } else if (xml.is("mentions")) {
                int inside = xml.depth();
                while (xml.nextChild(inside)) {
                    names.put(
                            Numeral.whole(xml.attribute("startIndex"), -1), Numeral.whole(xml.attribute("length"), 0));
                }
            }
        }
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            int place = at;
            boolean named = names.entrySet().stream()
                    .anyMatch(name -> place >= name.getKey() && place - name.getKey() < name.getValue());
            left.append(named ? "" : words.charAt(at));
        }
        return left.toString();
    }

    private void comments(String part, Set<Address> threaded, SheetBuilder sheet) throws UnreadableFile, IOException {
        if (part.endsWith(".bin")) {
            try (XlsbRecords records = new XlsbRecords(zip.stream(part), limits.textLength())) {
                XlsbComments.hang(records, threaded, sheet);
            }
        } else {
            try (XmlPart xml = zip.xml(part)) {
                comments(xml, threaded, sheet);
            }
        }
    }

    private static void comments(XmlPart xml, Set<Address> threaded, SheetBuilder sheet) throws UnreadableFile {
        List<String> authors = new ArrayList<>();
        while (xml.nextChild(1)) {
            int depth = xml.depth();
            if (xml.is("authors")) {
                while (xml.nextChild(depth)) {
                    authors.add(xml.text());
                }
            } else if (xml.is("commentList")) {
                while (xml.nextChild(depth)) {
                    Address cell = cell(xml);
                    int author = Numeral.whole(xml.attribute("authorId"), -1);
                    String by = author >= 0 && author < authors.size() ? authors.get(author) : "";
                    String words = words(xml);
                    if (cell != null && !threaded.contains(cell)) {
                        sheet.comment(
                                cell, by.startsWith(OF_THREAD) ? indented(words) : CommentWords.of(by, authors, words));
                    }
                }
            }
        }
    }

    private static String words(XmlPart xml) throws UnreadableFile {
        StringBuilder words = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("text")) {
                int inside = xml.depth();
                while (xml.nextChild(inside)) {
                    if (xml.is("t")) {
                        words.append(XlsxTexts.unescaped(xml.text()));
                    } else if (xml.is("r")) {
                        run(xml, words);
                    }
                }
            }
        }
        return words.toString();
    }

    /** Adds a run that is not crossed out. Excel writes the name of an author in bold letters before all others. */
    private static void run(XmlPart xml, StringBuilder words) throws UnreadableFile {
        boolean bold = false;
        boolean struck = false;
        String run = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("rPr")) {
                int inside = xml.depth();
                while (xml.nextChild(inside)) {
                    bold |= xml.is("b") && XlsxStyles.on(xml);
                    struck |= xml.is("strike") && XlsxStyles.on(xml);
                }
            } else if (xml.is("t")) {
                run = XlsxTexts.unescaped(xml.text());
            }
        }
        boolean name = bold && words.isEmpty() && run.strip().endsWith(":");
        if (!struck && !name) {
            words.append(run);
        }
    }

    /** What stands for a thread has the words of its messages on indented lines, between those of the program. */
    private static String indented(String words) {
        return words.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Address cell(XmlPart xml) {
        String reference = xml.attribute("ref");
        return reference == null ? null : References.cell(reference);
    }
}
