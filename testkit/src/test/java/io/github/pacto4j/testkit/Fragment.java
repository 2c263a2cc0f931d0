package io.github.pacto4j.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a document that a finding is about, short enough to be read. */
final class Fragment {
    private static final int MOST_ITEMS = 3;
    private static final int MOST_MEMBERS = 12;
    private static final int LONGEST = 80;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Fragment() {}

    /** Returns the object at a place: its values, and of what it holds only that which leads to the places concerned. */
    static String of(byte[] file, String pointer, List<String> concerned) {
        JsonNode root = MAPPER.readTree(new String(file, StandardCharsets.UTF_8));
        return MAPPER.writeValueAsString(shortened(root.at(JsonPointer.compile(pointer)), pointer, concerned, 0))
                .replace("\r", "");
    }

    private static JsonNode shortened(JsonNode node, String place, List<String> concerned, int depth) {
        if (node instanceof ObjectNode object) {
            ObjectNode shown = MAPPER.createObjectNode();
            int left = 0;
            for (var member : object.properties()) {
                String at = place + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                boolean leads = concerned.stream().anyMatch(each -> each.equals(at) || each.startsWith(at + "/"));
                boolean plain = member.getValue().isValueNode() && shown.size() < MOST_MEMBERS;
                if (leads || (plain && depth == 0) || (plain && isWithin(place, concerned))) {
                    shown.set(member.getKey(), shortened(member.getValue(), at, concerned, depth + 1));
                } else {
                    left++;
                }
            }
            if (left > 0) {
                shown.put("…", "…");
            }
            return shown;
        } else if (node instanceof ArrayNode list) {
            ArrayNode shown = MAPPER.createArrayNode();
            boolean any = concerned.stream().anyMatch(each -> each.startsWith(place + "/"));
            int left = 0;
            for (int i = 0; i < list.size(); i++) {
                String at = place + "/" + i;
                boolean leads = concerned.stream().anyMatch(each -> each.equals(at) || each.startsWith(at + "/"));
                if (leads || (!any && i < MOST_ITEMS)) {
                    shown.add(shortened(list.get(i), at, leads ? concerned : List.of(at), depth + 1));
                } else {
                    left++;
                }
            }
            if (left > 0) {
                shown.add("…");
            }
            return shown;
        } else if (node.isString() && node.stringValue().length() > LONGEST) {
            return MAPPER.getNodeFactory().stringNode(node.stringValue().substring(0, LONGEST - 1) + "…");
        }
        return node;
    }

    private static boolean isWithin(String place, List<String> concerned) {
        return concerned.stream()
                .anyMatch(each -> place.equals(each) || place.startsWith(each + "/") || each.startsWith(place + "/"));
    }
}
