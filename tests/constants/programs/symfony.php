<?php
@include 'Symfony/Component/HttpFoundation/autoload.php';
$class = 'Symfony\Component\HttpFoundation\Response';
if (!class_exists($class)) {
    exit(3);
}
$names = [];
$deprecated = [];
foreach ((new ReflectionClass($class))->getReflectionConstants() as $constant) {
    if (str_starts_with($constant->getName(), 'HTTP_') && is_int($constant->getValue())) {
        $names[] = ['Response::' . $constant->getName(), $constant->getValue()];
        if (str_contains((string) $constant->getDocComment(), '@deprecated')) {
            $deprecated[] = 'Response::' . $constant->getName();
        }
    }
}
echo json_encode(['version' => '', 'names' => $names, 'deprecated' => $deprecated]);
