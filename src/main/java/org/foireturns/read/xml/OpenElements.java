package org.foireturns.read.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements that are open, and the namespaces that they declare. */
final class OpenElements {
    private static final String XML = "xml";
    private static final Set<String> OF_XML =
            Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/");

    private final List<Name> names = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    /** Counts the changes of what is declared. */
    private int state;

    private record Declared(int depth, String prefix, String namespace) {}

    int depth() {
        return names.size();
    }

    Name innermost() {
        return names.get(names.size() - 1);
    }

    /** Opens an element, whose declarations were told before. */
    void open(Name name) {
        names.add(name);
    }

    /** Closes the innermost element; what it declared holds no more. */
    Name close() {
        int depth = names.size();
        while (!declared.isEmpty() && declared.get(declared.size() - 1).depth == depth) {
            declared.remove(declared.size() - 1);
            state++;
        }
        return names.remove(depth - 1);
    }

    /**
     * Declares a namespace for the element that is opened next.
     *
     * @throws Unusual when it is one that XML keeps for itself, is none, or is declared twice
     */
    void declare(Name name, String namespace) throws Unusual {
        int depth = names.size() + 1;
        String prefix = name.prefix.isEmpty() ? "" : name.local;
        boolean none = namespace.isEmpty() && !prefix.isEmpty();
        if (none || prefix.startsWith(XML) || OF_XML.contains(namespace) || namespace.indexOf('"') >= 0) {
            throw new Unusual();
        }
        if (declared.stream().anyMatch(each -> each.depth == depth && each.prefix.equals(prefix))) {
            throw new Unusual();
        }
        declared.add(new Declared(depth, prefix, namespace));
        state++;
    }

    /** Takes back what was declared for an element that was then not opened. */
    void forget() {
        int depth = names.size() + 1;
        if (declared.removeIf(each -> each.depth == depth)) {
            state++;
        }
    }

    /** @throws Unusual when nothing declares the prefix of a name */
    void check(Name name) throws Unusual {
        if (name.declaredIn != state && !name.prefix.isEmpty()) {
            if (!name.prefix.equals(XML) && namespace(name) == null) {
                throw new Unusual();
            }
            name.declaredIn = state;
        }
    }

    /** Whether two attributes of one local name have their names in the same namespace. */
    boolean same(Name one, Name other) {
        return one == other || Objects.equals(namespace(one), namespace(other));
    }

    /** The namespace of an attribute's name; null when it has none, and for what XML keeps for itself. */
    @Nullable
    String namespace(Name attribute) {
        for (int i = declared.size() - 1; i >= 0 && !attribute.prefix.isEmpty(); i--) {
            if (declared.get(i).prefix.equals(attribute.prefix)) {
                return declared.get(i).namespace;
            }
        }
        return null;
    }

    /** The markup that opens all of them, without their attributes. */
    byte[] opening() {
        StringBuilder tags = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        for (int depth = 1; depth <= names.size(); depth++) {
            tags.append('<').append(names.get(depth - 1));
            for (Declared each : declared) {
                if (each.depth == depth) {
                    tags.append(each.prefix.isEmpty() ? " xmlns" : " xmlns:").append(each.prefix);
                    tags.append("=\"").append(each.namespace).append('"');
                }
            }
            tags.append('>');
        }
        return tags.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
