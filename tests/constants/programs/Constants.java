import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Prints the constants of the class that is named: an enum with value(), or integers called HTTP_. */
class Constants {
  public static void main(String[] args) throws Exception {
    Class<?> type;
    try {
      type = Class.forName(args[0]);
    } catch (ClassNotFoundException missing) {
      System.exit(3);
      return;
    }
    List<String> names = new ArrayList<>();
    List<String> deprecated = new ArrayList<>();
    for (Field field : type.getFields()) {
      boolean constant = type.isEnum() ? field.isEnumConstant() : Modifier.isFinal(field.getModifiers()) && field.getName().startsWith("HTTP_");
      if (!constant) continue;
      Object code = type.isEnum() ? type.getMethod("value").invoke(field.get(null)) : field.get(null);
      String name = "\"" + type.getSimpleName() + "." + field.getName() + "\"";
      names.add("[" + name + "," + code + "]");
      if (field.isAnnotationPresent(Deprecated.class)) deprecated.add(name);
    }
    String version = type.getName().startsWith("java.") ? System.getProperty("java.version") : type.getPackage().getImplementationVersion();
    System.out.println("{\"version\":\"" + version + "\",\"names\":[" + String.join(",", names) + "],\"deprecated\":[" + String.join(",", deprecated) + "]}");
  }
}
