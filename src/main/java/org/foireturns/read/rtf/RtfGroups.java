package org.foireturns.read.rtf;

import java.util.Set;

/** Which groups of a rich text document are read, by the control word that they begin with. */
final class RtfGroups {
    /** Groups that hold no text of the document. */
    private static final Set<String> UNREAD = Set.of(
            "stylesheet",
            "info",
            "pict",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "revtbl",
            "filetbl",
            "objdata",
            "objclass",
            "objname",
            "sp",
            "pgptbl",
            "userprops",
            "docvar",
            "operator",
            "company",
            "private",
            "template",
            "xe",
            "tc",
            "fonttbl",
            "colortbl",
            "atnid",
            "atnauthor",
            "atntime",
            "atndate",
            "atnref",
            "atnparent",
            "mmathPr",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "pntxta",
            "pntxtb",
            "nonesttables");
    /** Groups that are read although a program that does not know them may pass over them. */
    private static final Set<String> READ =
            Set.of("shpinst", "shptxt", "shppict", "listtext", "ud", "upr", "nesttableprops");

    private RtfGroups() {}

    /**
     * Whether a group is passed over.
     *
     * @param optional whether the document says that programs which do not know it may pass over it
     */
    static boolean unread(String word, boolean optional) {
        return UNREAD.contains(word) || (optional && !READ.contains(word));
    }
}
