package org.foireturns.read.excel;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** Which parts one part of an Office file points to. Pointers that lead out of the file are never followed. */
final class Relations {
    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /** The relations of a part; those of the file itself for the empty name. */
    static Relations of(ZipParts zip, String part) throws UnreadableFile, IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, Relation> byId = new LinkedHashMap<>();
        try (XmlPart xml = zip.xml(folder + "_rels/" + part.substring(folder.length()) + ".rels")) {
            while (xml.nextChild(1)) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id == null || type == null || target == null) {
                    throw new UnreadableFile(Reason.DAMAGED);
                }
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            }
        }
        return new Relations(byId);
    }

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part of the first relation of a type, or null when there is none. */
    @Nullable
    String partOf(String type) {
        for (Relation relation : byId.values()) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return null;
    }

    private static String resolve(String folder, String target) {
        String path =
                URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
        return path.substring(1);
    }

    /**
     * A pointer inside the file.
     *
     * @param type the last word of its type: {@code worksheet}, {@code styles}
     * @param part the name of the part it points to
     */
    record Relation(String type, String part) {}
}
