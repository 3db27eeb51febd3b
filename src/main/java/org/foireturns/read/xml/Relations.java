package org.foireturns.read.xml;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** Which parts one part of an Office file points to. Pointers that lead out of the file are never followed. */
public final class Relations {
    /** Where every program puts the part that lists the sheets, whether or not a pointer says so. */
    private static final List<String> USUAL_BOOKS = List.of("xl/workbook.xml", "xl/workbook.bin");

    /** Where every program puts the text of a letter. */
    private static final List<String> USUAL_LETTERS = List.of("word/document.xml");

    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /**
     * The part that lists the sheets.
     *
     * @throws UnreadableFile with {@code BOOK_MISSING} when there is none
     */
    public static String book(ZipParts zip) throws UnreadableFile, IOException {
        return main(zip, USUAL_BOOKS, Reason.BOOK_MISSING);
    }

    /**
     * The part that holds the text of a letter.
     *
     * @throws UnreadableFile with {@code LETTER_MISSING} when there is none
     */
    public static String letter(ZipParts zip) throws UnreadableFile, IOException {
        return main(zip, USUAL_LETTERS, Reason.LETTER_MISSING);
    }

    private static String main(ZipParts zip, List<String> usual, Reason missing) throws UnreadableFile, IOException {
        return Stream.concat(Stream.ofNullable(of(zip, "").partOf("officeDocument")), usual.stream())
                .filter(zip::has)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(missing));
    }

    /** The relations of a part; those of the file itself for the empty name. A part may have none. */
    public static Relations of(ZipParts zip, String part) throws UnreadableFile, IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> byId = new LinkedHashMap<>();
        if (!zip.has(name)) {
            return new Relations(byId);
        }
        try (XmlPart xml = zip.xml(name)) {
            while (xml.nextChild(1)) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                boolean inside = !"External".equalsIgnoreCase(xml.attribute("TargetMode"));
                if (id != null && type != null && target != null && inside) {
                    String last = type.substring(type.lastIndexOf('/') + 1);
                    Relation relation = new Relation(last, resolve(zip, folder, target));
                    if (!relation.equals(byId.getOrDefault(id, relation))) {
                        // One of two sheets would be read twice and the other not at all.
                        throw new UnreadableFile(Reason.DAMAGED);
                    }
                    byId.put(id, relation);
                }
            }
        }
        return new Relations(byId);
    }

    public Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The parts of all relations of a type, in their order. */
    public List<String> partsOf(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .distinct()
                .toList();
    }

    /** The part of the first relation of a type, or null when there is none. */
    public @Nullable String partOf(String type) {
        for (Relation relation : byId.values()) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return null;
    }

    /** The part of a type or, where the workbook names none, the one where every program puts it; null without any. */
    public @Nullable String partOf(String type, ZipParts zip, String usual) {
        String named = partOf(type);
        return named == null && zip.has(usual) ? usual : named;
    }

    /** The name of the part, from the top of the file; steps that would lead out of it end at the top. */
    private static String resolve(ZipParts zip, String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String name = String.join("/", steps);
        return zip.has(name) ? name : decoded(name);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return name;
        }
    }

    /**
     * A pointer inside the file.
     *
     * @param type the last word of its type: {@code worksheet}, {@code styles}
     * @param part the name of the part it points to
     */
    public record Relation(String type, String part) {}
}
