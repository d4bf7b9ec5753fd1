; stackward kernels 1, lowered from sources 46338b6086c999a78838ee96c6a6afd36ee207ba5901cb5b7ca87a1fbb6d2200
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }

define i32 @kernel.depth_first(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16) {
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca i32, align 4
  store i32 0, ptr %26, align 4
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca i32, align 4
  store i32 0, ptr %28, align 4
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  %30 = alloca i32, align 4
  store i32 0, ptr %30, align 4
  %31 = alloca ptr, align 8
  store ptr null, ptr %31, align 8
  %32 = alloca i64, align 8
  store i64 0, ptr %32, align 8
  %33 = alloca ptr, align 8
  store ptr null, ptr %33, align 8
  %34 = alloca i64, align 8
  store i64 0, ptr %34, align 8
  %35 = alloca ptr, align 8
  store ptr null, ptr %35, align 8
  %36 = getelementptr i32, ptr %8, i64 %4
  %37 = getelementptr i32, ptr %36, i64 %7
  store i32 0, ptr %37, align 4
  %38 = add nsw i64 %4, %7
  %39 = trunc i64 %38 to i32
  store i32 %39, ptr %9, align 4
  store i32 0, ptr %10, align 4
  store i64 0, ptr %18, align 8
  %40 = icmp slt i64 %7, 1
  %41 = select i1 %40, i64 0, i64 %7
  store i64 %41, ptr %19, align 8
  br label %42

42:
  %43 = phi i64 [ 1, %17 ], [ %49, %47 ]
  %44 = phi i64 [ 0, %17 ], [ %48, %47 ]
  %45 = load i64, ptr %19, align 8
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %167, label %163

47:
  %48 = phi i64 [ %44, %167 ], [ %166, %164 ]
  %49 = phi i64 [ %178, %167 ], [ %165, %164 ]
  %50 = load i64, ptr %21, align 8
  %51 = icmp sgt i64 %50, 0
  br i1 %51, label %187, label %42

52:
  %53 = zext i32 %195 to i64
  %54 = getelementptr i32, ptr %10, i64 %53
  %55 = load i32, ptr %54, align 4
  %56 = sext i32 %55 to i64
  %57 = icmp eq i64 %43, %56
  br i1 %57, label %164, label %58

58:
  %59 = trunc i64 %43 to i32
  %60 = getelementptr i32, ptr %12, i64 %48
  store i32 %59, ptr %60, align 4
  %61 = zext i32 %195 to i64
  %62 = getelementptr i32, ptr %11, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = getelementptr i32, ptr %13, i64 %48
  store i32 %63, ptr %64, align 4
  %65 = zext i32 %195 to i64
  %66 = trunc i64 %48 to i32
  %67 = getelementptr i32, ptr %11, i64 %65
  store i32 %66, ptr %67, align 4
  %68 = add nsw i64 %48, 1
  br label %164

69:
  %70 = sext i32 %192 to i64
  %71 = trunc i64 %49 to i32
  %72 = getelementptr i32, ptr %8, i64 %70
  store i32 %71, ptr %72, align 4
  %73 = getelementptr i32, ptr %9, i64 %49
  store i32 %192, ptr %73, align 4
  %74 = trunc i64 %43 to i32
  %75 = getelementptr i32, ptr %10, i64 %49
  store i32 %74, ptr %75, align 4
  %76 = add nsw i64 %49, 1
  %77 = sext i32 %192 to i64
  %78 = getelementptr i64, ptr %2, i64 %77
  %79 = load i64, ptr %78, align 8
  store i64 0, ptr %22, align 8
  %80 = call i32 @3(ptr nonnull %22, ptr nonnull %23, i64 %79)
  %81 = load i64, ptr %22, align 8
  switch i32 %80, label %197 [
    i32 -2, label %201
    i32 0, label %201
  ], !prof !0

82:
  %83 = phi i64 [ %48, %212 ], [ %91, %237 ]
  %84 = phi i64 [ %49, %212 ], [ %105, %237 ]
  %85 = phi i64 [ %76, %212 ], [ %90, %237 ]
  %86 = phi i64 [ 0, %212 ], [ %100, %237 ]
  %87 = phi i64 [ %81, %212 ], [ %222, %237 ]
  %88 = phi i64 [ %207, %212 ], [ %232, %237 ]
  br label %89

89:
  %90 = phi i64 [ %85, %82 ], [ %158, %154 ]
  %91 = phi i64 [ %83, %82 ], [ %155, %154 ]
  %92 = phi i64 [ %84, %82 ], [ %157, %154 ]
  %93 = phi i64 [ %86, %82 ], [ %156, %154 ]
  %94 = phi i64 [ %87, %82 ], [ %159, %154 ]
  %95 = phi i64 [ %88, %82 ], [ %160, %154 ]
  %96 = icmp eq i64 %94, %95
  br i1 %96, label %97, label %106

97:
  %98 = icmp eq i64 %93, 0
  br i1 %98, label %164, label %99

99:
  %100 = add nsw i64 %93, -1
  %101 = getelementptr i32, ptr %14, i64 %100
  %102 = load i32, ptr %101, align 4
  store i32 0, ptr %26, align 4
  %103 = call i32 @4(ptr nonnull %26, ptr nonnull %27, i32 %102)
  %104 = load i32, ptr %26, align 4
  %105 = sext i32 %104 to i64
  switch i32 %103, label %213 [
    i32 -2, label %217
    i32 0, label %217
  ], !prof !0

106:
  %107 = getelementptr i32, ptr %3, i64 %94
  %108 = load i32, ptr %107, align 4
  %109 = add nsw i64 %94, 1
  %110 = sext i32 %108 to i64
  %111 = getelementptr i32, ptr %8, i64 %110
  %112 = load i32, ptr %111, align 4
  %113 = icmp slt i32 %112, 0
  br i1 %113, label %114, label %134

114:
  %115 = trunc i64 %92 to i32
  %116 = getelementptr i32, ptr %14, i64 %93
  store i32 %115, ptr %116, align 4
  %117 = trunc i64 %109 to i32
  %118 = getelementptr i32, ptr %15, i64 %93
  store i32 %117, ptr %118, align 4
  %119 = trunc i64 %95 to i32
  %120 = getelementptr i32, ptr %16, i64 %93
  store i32 %119, ptr %120, align 4
  %121 = add nsw i64 %93, 1
  %122 = sext i32 %108 to i64
  %123 = trunc i64 %90 to i32
  %124 = getelementptr i32, ptr %8, i64 %122
  store i32 %123, ptr %124, align 4
  %125 = getelementptr i32, ptr %9, i64 %90
  store i32 %108, ptr %125, align 4
  %126 = trunc i64 %92 to i32
  %127 = getelementptr i32, ptr %10, i64 %90
  store i32 %126, ptr %127, align 4
  %128 = add nsw i64 %90, 1
  %129 = sext i32 %108 to i64
  %130 = getelementptr i64, ptr %2, i64 %129
  %131 = load i64, ptr %130, align 8
  store i64 0, ptr %32, align 8
  %132 = call i32 @3(ptr nonnull %32, ptr nonnull %33, i64 %131)
  %133 = load i64, ptr %32, align 8
  switch i32 %132, label %238 [
    i32 -2, label %242
    i32 0, label %242
  ], !prof !0

134:
  %135 = zext i32 %112 to i64
  %136 = icmp eq i64 %92, %135
  br i1 %136, label %154, label %137

137:
  %138 = zext i32 %112 to i64
  %139 = getelementptr i32, ptr %10, i64 %138
  %140 = load i32, ptr %139, align 4
  %141 = sext i32 %140 to i64
  %142 = icmp eq i64 %92, %141
  br i1 %142, label %154, label %143

143:
  %144 = trunc i64 %92 to i32
  %145 = getelementptr i32, ptr %12, i64 %91
  store i32 %144, ptr %145, align 4
  %146 = zext i32 %112 to i64
  %147 = getelementptr i32, ptr %11, i64 %146
  %148 = load i32, ptr %147, align 4
  %149 = getelementptr i32, ptr %13, i64 %91
  store i32 %148, ptr %149, align 4
  %150 = zext i32 %112 to i64
  %151 = trunc i64 %91 to i32
  %152 = getelementptr i32, ptr %11, i64 %150
  store i32 %151, ptr %152, align 4
  %153 = add nsw i64 %91, 1
  br label %154

154:
  %155 = phi i64 [ %91, %134 ], [ %153, %143 ], [ %91, %137 ], [ %91, %242 ], [ %91, %242 ]
  %156 = phi i64 [ %93, %134 ], [ %93, %143 ], [ %93, %137 ], [ %121, %242 ], [ %121, %242 ]
  %157 = phi i64 [ %92, %134 ], [ %92, %143 ], [ %92, %137 ], [ %90, %242 ], [ %90, %242 ]
  %158 = phi i64 [ %90, %134 ], [ %90, %143 ], [ %90, %137 ], [ %128, %242 ], [ %128, %242 ]
  %159 = phi i64 [ %109, %134 ], [ %109, %143 ], [ %109, %137 ], [ %133, %242 ], [ %133, %242 ]
  %160 = phi i64 [ %95, %134 ], [ %95, %143 ], [ %95, %137 ], [ %248, %242 ], [ %248, %242 ]
  br label %89

161:
  %162 = phi i32 [ 0, %163 ], [ %247, %249 ], [ %230, %233 ], [ %132, %238 ], [ %80, %197 ], [ %206, %208 ], [ %103, %213 ], [ %220, %223 ]
  ret i32 %162

163:
  store i64 %43, ptr %0, align 8
  br label %161

164:
  %165 = phi i64 [ %49, %52 ], [ %49, %58 ], [ %90, %97 ]
  %166 = phi i64 [ %48, %52 ], [ %68, %58 ], [ %91, %97 ]
  br label %47

167:
  %168 = load i64, ptr %18, align 8
  %169 = add nsw i64 %45, -1
  store i64 %169, ptr %19, align 8
  %170 = add i64 %168, 1
  store i64 %170, ptr %18, align 8
  %171 = trunc i64 %43 to i32
  %172 = getelementptr i32, ptr %8, i64 %4
  %173 = getelementptr i32, ptr %172, i64 %168
  store i32 %171, ptr %173, align 4
  %174 = add nsw i64 %4, %168
  %175 = trunc i64 %174 to i32
  %176 = getelementptr i32, ptr %9, i64 %43
  store i32 %175, ptr %176, align 4
  %177 = getelementptr i32, ptr %10, i64 %43
  store i32 0, ptr %177, align 4
  %178 = add nsw i64 %43, 1
  %179 = getelementptr i64, ptr %5, i64 %168
  %180 = load i64, ptr %179, align 8
  %181 = getelementptr i64, ptr %5, i64 %168
  %182 = getelementptr i8, ptr %181, i64 8
  %183 = load i64, ptr %182, align 8
  store i64 %180, ptr %20, align 8
  %184 = sub i64 %183, %180
  %185 = icmp slt i64 %184, 1
  %186 = select i1 %185, i64 0, i64 %184
  store i64 %186, ptr %21, align 8
  br label %47

187:
  %188 = load i64, ptr %20, align 8
  %189 = add nsw i64 %50, -1
  store i64 %189, ptr %21, align 8
  %190 = add i64 %188, 1
  store i64 %190, ptr %20, align 8
  %191 = getelementptr i32, ptr %6, i64 %188
  %192 = load i32, ptr %191, align 4
  %193 = sext i32 %192 to i64
  %194 = getelementptr i32, ptr %8, i64 %193
  %195 = load i32, ptr %194, align 4
  %196 = icmp sgt i32 %195, -1
  br i1 %196, label %52, label %69

197:
  %198 = icmp sgt i32 %80, 0
  %199 = load ptr, ptr %23, align 8
  %200 = select i1 %198, ptr %199, ptr undef
  store ptr %200, ptr %1, align 8
  br label %161

201:
  %202 = sext i32 %192 to i64
  %203 = getelementptr i64, ptr %2, i64 %202
  %204 = getelementptr i8, ptr %203, i64 8
  %205 = load i64, ptr %204, align 8
  store i64 0, ptr %24, align 8
  %206 = call i32 @3(ptr nonnull %24, ptr nonnull %25, i64 %205)
  %207 = load i64, ptr %24, align 8
  switch i32 %206, label %208 [
    i32 -2, label %212
    i32 0, label %212
  ], !prof !0

208:
  %209 = icmp sgt i32 %206, 0
  %210 = load ptr, ptr %25, align 8
  %211 = select i1 %209, ptr %210, ptr undef
  store ptr %211, ptr %1, align 8
  br label %161

212:
  br label %82

213:
  %214 = icmp sgt i32 %103, 0
  %215 = load ptr, ptr %27, align 8
  %216 = select i1 %214, ptr %215, ptr undef
  store ptr %216, ptr %1, align 8
  br label %161

217:
  %218 = getelementptr i32, ptr %15, i64 %100
  %219 = load i32, ptr %218, align 4
  store i32 0, ptr %28, align 4
  %220 = call i32 @4(ptr nonnull %28, ptr nonnull %29, i32 %219)
  %221 = load i32, ptr %28, align 4
  %222 = sext i32 %221 to i64
  switch i32 %220, label %223 [
    i32 -2, label %227
    i32 0, label %227
  ], !prof !0

223:
  %224 = icmp sgt i32 %220, 0
  %225 = load ptr, ptr %29, align 8
  %226 = select i1 %224, ptr %225, ptr undef
  store ptr %226, ptr %1, align 8
  br label %161

227:
  %228 = getelementptr i32, ptr %16, i64 %100
  %229 = load i32, ptr %228, align 4
  store i32 0, ptr %30, align 4
  %230 = call i32 @4(ptr nonnull %30, ptr nonnull %31, i32 %229)
  %231 = load i32, ptr %30, align 4
  %232 = sext i32 %231 to i64
  switch i32 %230, label %233 [
    i32 -2, label %237
    i32 0, label %237
  ], !prof !0

233:
  %234 = icmp sgt i32 %230, 0
  %235 = load ptr, ptr %31, align 8
  %236 = select i1 %234, ptr %235, ptr undef
  store ptr %236, ptr %1, align 8
  br label %161

237:
  br label %82

238:
  %239 = icmp sgt i32 %132, 0
  %240 = load ptr, ptr %33, align 8
  %241 = select i1 %239, ptr %240, ptr undef
  store ptr %241, ptr %1, align 8
  br label %161

242:
  %243 = sext i32 %108 to i64
  %244 = getelementptr i64, ptr %2, i64 %243
  %245 = getelementptr i8, ptr %244, i64 8
  %246 = load i64, ptr %245, align 8
  store i64 0, ptr %34, align 8
  %247 = call i32 @3(ptr nonnull %34, ptr nonnull %35, i64 %246)
  %248 = load i64, ptr %34, align 8
  switch i32 %247, label %249 [
    i32 -2, label %154
    i32 0, label %154
  ], !prof !0

249:
  %250 = icmp sgt i32 %247, 0
  %251 = load ptr, ptr %35, align 8
  %252 = select i1 %250, ptr %251, ptr undef
  store ptr %252, ptr %1, align 8
  br label %161
}

define internal i32 @3(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2) {
  store i64 %2, ptr %0, align 8
  ret i32 0
}

define internal i32 @4(ptr noalias nocapture %0, ptr noalias nocapture %1, i32 %2) {
  store i32 %2, ptr %0, align 4
  ret i32 0
}

define i32 @kernel.settle_dominators(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = add nsw i64 %2, -1
  store i64 %16, ptr %12, align 8
  %17 = add i64 %2, -1
  %18 = add i64 %2, -2
  %19 = icmp slt i64 %18, -1
  %20 = select i1 %19, i64 0, i64 %17
  store i64 %20, ptr %13, align 8
  br label %21

21:
  %22 = load i64, ptr %13, align 8
  %23 = icmp sgt i64 %22, 0
  br i1 %23, label %114, label %97

24:
  %25 = getelementptr i32, ptr %7, i64 %115
  %26 = load i32, ptr %25, align 4
  br label %27

27:
  %28 = phi i32 [ %119, %24 ], [ %35, %89 ]
  %29 = phi i32 [ %26, %24 ], [ %92, %89 ]
  %30 = sext i32 %28 to i64
  %31 = getelementptr i32, ptr %5, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = sext i32 %28 to i64
  %34 = getelementptr i32, ptr %6, i64 %33
  %35 = load i32, ptr %34, align 4
  %36 = sext i32 %32 to i64
  %37 = icmp slt i64 %115, %36
  br i1 %37, label %38, label %89

38:
  %39 = sext i32 %32 to i64
  %40 = getelementptr i32, ptr %9, i64 %39
  %41 = load i32, ptr %40, align 4, !noalias !1
  %42 = sext i32 %41 to i64
  %43 = icmp slt i64 %115, %42
  br i1 %43, label %44, label %57

44:
  %45 = phi i32 [ %32, %38 ], [ %51, %44 ]
  %46 = phi i64 [ 0, %38 ], [ %48, %44 ]
  %47 = getelementptr i32, ptr %10, i64 %46
  store i32 %45, ptr %47, align 4, !noalias !1
  %48 = add nuw nsw i64 %46, 1
  %49 = sext i32 %45 to i64
  %50 = getelementptr i32, ptr %9, i64 %49
  %51 = load i32, ptr %50, align 4, !noalias !1
  %52 = sext i32 %51 to i64
  %53 = getelementptr i32, ptr %9, i64 %52
  %54 = load i32, ptr %53, align 4, !noalias !1
  %55 = sext i32 %54 to i64
  %56 = icmp slt i64 %115, %55
  br i1 %56, label %44, label %57

57:
  %58 = phi i32 [ %51, %44 ], [ %32, %38 ]
  %59 = phi i64 [ %48, %44 ], [ 0, %38 ]
  %60 = sext i32 %58 to i64
  %61 = getelementptr i32, ptr %8, i64 %60
  %62 = load i32, ptr %61, align 4, !noalias !1
  %63 = sext i32 %58 to i64
  %64 = getelementptr i32, ptr %9, i64 %63
  %65 = load i32, ptr %64, align 4, !noalias !1
  %66 = icmp sgt i64 %59, 0
  br i1 %66, label %67, label %89

67:
  %68 = phi i32 [ %62, %57 ], [ %85, %84 ]
  %69 = phi i64 [ %59, %57 ], [ %70, %84 ]
  %70 = add nsw i64 %69, -1
  %71 = getelementptr i32, ptr %10, i64 %70
  %72 = load i32, ptr %71, align 4, !noalias !1
  %73 = sext i32 %72 to i64
  %74 = getelementptr i32, ptr %8, i64 %73
  %75 = load i32, ptr %74, align 4, !noalias !1
  %76 = icmp slt i32 %75, %68
  br i1 %76, label %77, label %81

77:
  %78 = sext i32 %72 to i64
  %79 = getelementptr i32, ptr %8, i64 %78
  %80 = load i32, ptr %79, align 4, !noalias !1
  br label %84

81:
  %82 = sext i32 %72 to i64
  %83 = getelementptr i32, ptr %8, i64 %82
  store i32 %68, ptr %83, align 4, !noalias !1
  br label %84

84:
  %85 = phi i32 [ %80, %77 ], [ %68, %81 ]
  %86 = sext i32 %72 to i64
  %87 = getelementptr i32, ptr %9, i64 %86
  store i32 %65, ptr %87, align 4, !noalias !1
  %88 = icmp sgt i64 %69, 1
  br i1 %88, label %67, label %89

89:
  %90 = phi i32 [ %32, %27 ], [ %85, %84 ], [ %62, %57 ]
  %91 = icmp slt i32 %90, %29
  %92 = select i1 %91, i32 %90, i32 %29
  %93 = icmp sgt i32 %35, -1
  br i1 %93, label %27, label %94

94:
  %95 = getelementptr i32, ptr %7, i64 %115
  store i32 %92, ptr %95, align 4
  %96 = getelementptr i32, ptr %8, i64 %115
  store i32 %92, ptr %96, align 4
  br label %21

97:
  store i64 1, ptr %14, align 8
  %98 = add i64 %2, -1
  %99 = icmp slt i64 %98, 1
  %100 = select i1 %99, i64 0, i64 %98
  store i64 %100, ptr %15, align 8
  br label %101

101:
  %102 = load i64, ptr %15, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %121, label %113

104:
  %105 = phi i32 [ %128, %121 ], [ %108, %104 ]
  %106 = sext i32 %105 to i64
  %107 = getelementptr i32, ptr %3, i64 %106
  %108 = load i32, ptr %107, align 4
  %109 = icmp sgt i32 %108, %126
  br i1 %109, label %104, label %110

110:
  %111 = phi i32 [ %108, %104 ], [ %128, %121 ]
  %112 = getelementptr i32, ptr %3, i64 %122
  store i32 %111, ptr %112, align 4
  br label %101

113:
  store i64 0, ptr %0, align 8
  ret i32 0

114:
  %115 = load i64, ptr %12, align 8
  %116 = add nsw i64 %22, -1
  store i64 %116, ptr %13, align 8
  %117 = add i64 %115, -1
  store i64 %117, ptr %12, align 8
  %118 = getelementptr i32, ptr %4, i64 %115
  %119 = load i32, ptr %118, align 4
  %120 = icmp slt i32 %119, 0
  br i1 %120, label %21, label %24

121:
  %122 = load i64, ptr %14, align 8
  %123 = add nsw i64 %102, -1
  store i64 %123, ptr %15, align 8
  %124 = add i64 %122, 1
  store i64 %124, ptr %14, align 8
  %125 = getelementptr i32, ptr %7, i64 %122
  %126 = load i32, ptr %125, align 4
  %127 = getelementptr i32, ptr %3, i64 %122
  %128 = load i32, ptr %127, align 4
  %129 = icmp sgt i32 %128, %126
  br i1 %129, label %104, label %110
}

define i32 @kernel.weigh_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %12, align 8
  %18 = icmp slt i64 %2, 1
  %19 = select i1 %18, i64 0, i64 %2
  store i64 %19, ptr %13, align 8
  br label %20

20:
  %21 = load i64, ptr %13, align 8
  %22 = icmp sgt i64 %21, 0
  br i1 %22, label %50, label %31

23:
  %24 = sext i32 %55 to i64
  %25 = getelementptr i64, ptr %6, i64 %24
  %26 = load i64, ptr %25, align 8
  br label %27

27:
  %28 = phi i64 [ %26, %23 ], [ 0, %50 ]
  %29 = getelementptr i64, ptr %7, i64 %51
  store i64 %28, ptr %29, align 8
  %30 = getelementptr i32, ptr %9, i64 %51
  store i32 1, ptr %30, align 4
  br label %20

31:
  %32 = add nsw i64 %2, -1
  store i64 %32, ptr %14, align 8
  %33 = add i64 %2, -1
  %34 = add i64 %2, -2
  %35 = icmp slt i64 %34, -1
  %36 = select i1 %35, i64 0, i64 %33
  store i64 %36, ptr %15, align 8
  br label %37

37:
  %38 = load i64, ptr %15, align 8
  %39 = icmp sgt i64 %38, 0
  br i1 %39, label %58, label %40

40:
  store i64 0, ptr %16, align 8
  %41 = icmp slt i64 %2, 1
  %42 = select i1 %41, i64 0, i64 %2
  store i64 %42, ptr %17, align 8
  br label %43

43:
  %44 = load i64, ptr %17, align 8
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %82, label %46

46:
  %47 = load i32, ptr %4, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr i32, ptr %10, i64 %48
  store i32 -1, ptr %49, align 4
  store i64 0, ptr %0, align 8
  ret i32 0

50:
  %51 = load i64, ptr %12, align 8
  %52 = add nsw i64 %21, -1
  store i64 %52, ptr %13, align 8
  %53 = add i64 %51, 1
  store i64 %53, ptr %12, align 8
  %54 = getelementptr i32, ptr %4, i64 %51
  %55 = load i32, ptr %54, align 4
  %56 = sext i32 %55 to i64
  %57 = icmp sgt i64 %3, %56
  br i1 %57, label %23, label %27

58:
  %59 = load i64, ptr %14, align 8
  %60 = add nsw i64 %38, -1
  store i64 %60, ptr %15, align 8
  %61 = add i64 %59, -1
  store i64 %61, ptr %14, align 8
  %62 = getelementptr i32, ptr %5, i64 %59
  %63 = load i32, ptr %62, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr i64, ptr %7, i64 %64
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr i64, ptr %7, i64 %59
  %68 = load i64, ptr %67, align 8
  %69 = add nsw i64 %66, %68
  %70 = sext i32 %63 to i64
  %71 = getelementptr i64, ptr %7, i64 %70
  store i64 %69, ptr %71, align 8
  %72 = getelementptr i32, ptr %5, i64 %59
  %73 = load i32, ptr %72, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr i32, ptr %9, i64 %74
  %76 = load i32, ptr %75, align 4
  %77 = getelementptr i32, ptr %9, i64 %59
  %78 = load i32, ptr %77, align 4
  %79 = add i32 %76, %78
  %80 = sext i32 %73 to i64
  %81 = getelementptr i32, ptr %9, i64 %80
  store i32 %79, ptr %81, align 4
  br label %37

82:
  %83 = load i64, ptr %16, align 8
  %84 = add nsw i64 %44, -1
  store i64 %84, ptr %17, align 8
  %85 = add i64 %83, 1
  store i64 %85, ptr %16, align 8
  %86 = getelementptr i32, ptr %4, i64 %83
  %87 = load i32, ptr %86, align 4
  %88 = getelementptr i64, ptr %7, i64 %83
  %89 = load i64, ptr %88, align 8
  %90 = sext i32 %87 to i64
  %91 = getelementptr i64, ptr %8, i64 %90
  store i64 %89, ptr %91, align 8
  %92 = getelementptr i32, ptr %5, i64 %83
  %93 = load i32, ptr %92, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr i32, ptr %4, i64 %94
  %96 = load i32, ptr %95, align 4
  %97 = sext i32 %87 to i64
  %98 = getelementptr i32, ptr %10, i64 %97
  store i32 %96, ptr %98, align 4
  br label %43
}

define i32 @kernel.order_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i32 0, ptr %6, align 4
  store i64 0, ptr %11, align 8
  %13 = icmp slt i64 %2, 1
  %14 = select i1 %13, i64 0, i64 %2
  store i64 %14, ptr %12, align 8
  br label %15

15:
  %16 = load i64, ptr %12, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %19, label %18

18:
  store i64 0, ptr %0, align 8
  ret i32 0

19:
  %20 = load i64, ptr %11, align 8
  %21 = add nsw i64 %16, -1
  store i64 %21, ptr %12, align 8
  %22 = add i64 %20, 1
  store i64 %22, ptr %11, align 8
  %23 = getelementptr i32, ptr %4, i64 %20
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr i32, ptr %6, i64 %25
  %27 = load i32, ptr %26, align 4
  %28 = sext i32 %24 to i64
  %29 = getelementptr i32, ptr %6, i64 %28
  %30 = load i32, ptr %29, align 4
  %31 = getelementptr i32, ptr %5, i64 %20
  %32 = load i32, ptr %31, align 4
  %33 = add i32 %30, %32
  %34 = sext i32 %24 to i64
  %35 = getelementptr i32, ptr %6, i64 %34
  store i32 %33, ptr %35, align 4
  %36 = add i32 %27, 1
  %37 = getelementptr i32, ptr %6, i64 %20
  store i32 %36, ptr %37, align 4
  %38 = getelementptr i32, ptr %3, i64 %20
  %39 = load i32, ptr %38, align 4
  %40 = sext i32 %27 to i64
  %41 = getelementptr i32, ptr %7, i64 %40
  store i32 %39, ptr %41, align 4
  %42 = sext i32 %39 to i64
  %43 = getelementptr i32, ptr %8, i64 %42
  store i32 %27, ptr %43, align 4
  %44 = getelementptr i32, ptr %5, i64 %20
  %45 = load i32, ptr %44, align 4
  %46 = sext i32 %27 to i64
  %47 = getelementptr i32, ptr %9, i64 %46
  store i32 %45, ptr %47, align 4
  br label %15
}

define i32 @kernel.list_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6) {
  %8 = add nsw i64 %4, 1
  %9 = getelementptr i32, ptr %3, i64 %4
  %10 = load i32, ptr %9, align 4
  %11 = sext i32 %10 to i64
  %12 = add nsw i64 %4, %11
  %13 = icmp sgt i32 %10, 1
  br i1 %13, label %14, label %29

14:
  %15 = phi i64 [ 0, %7 ], [ %23, %22 ]
  %16 = phi i64 [ %8, %7 ], [ %27, %22 ]
  %17 = icmp slt i64 %15, %6
  br i1 %17, label %18, label %22

18:
  %19 = getelementptr i32, ptr %2, i64 %16
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr i32, ptr %5, i64 %15
  store i32 %20, ptr %21, align 4
  br label %22

22:
  %23 = add nuw nsw i64 %15, 1
  %24 = getelementptr i32, ptr %3, i64 %16
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  %27 = add nsw i64 %16, %26
  %28 = icmp slt i64 %27, %12
  br i1 %28, label %14, label %29

29:
  %30 = phi i64 [ %23, %22 ], [ 0, %7 ]
  store i64 %30, ptr %0, align 8
  ret i32 0
}

define i32 @kernel.sum_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13) {
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %15, align 8
  %19 = icmp slt i64 %5, 1
  %20 = select i1 %19, i64 0, i64 %5
  store i64 %20, ptr %16, align 8
  br label %21

21:
  %22 = load i64, ptr %16, align 8
  %23 = icmp sgt i64 %22, 0
  br i1 %23, label %85, label %84

24:
  %25 = load i64, ptr %18, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %98, label %50

27:
  %28 = sext i32 %103 to i64
  %29 = getelementptr i32, ptr %9, i64 %28
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = add nsw i64 %31, 1
  %33 = getelementptr i32, ptr %10, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = add i32 %34, 1
  %36 = getelementptr i32, ptr %10, i64 %32
  store i32 %35, ptr %36, align 4
  %37 = sext i32 %103 to i64
  %38 = getelementptr i32, ptr %9, i64 %37
  %39 = load i32, ptr %38, align 4
  %40 = sext i32 %39 to i64
  %41 = add nsw i64 %40, 1
  %42 = getelementptr i64, ptr %11, i64 %41
  %43 = load i64, ptr %42, align 8
  %44 = sext i32 %103 to i64
  %45 = getelementptr i64, ptr %7, i64 %44
  %46 = load i64, ptr %45, align 8
  %47 = add nsw i64 %43, %46
  %48 = getelementptr i64, ptr %11, i64 %41
  store i64 %47, ptr %48, align 8
  br label %49

49:
  br label %24

50:
  %51 = add nsw i64 %90, 1
  %52 = icmp sgt i32 %92, 1
  br i1 %52, label %53, label %83

53:
  %54 = phi i64 [ %51, %50 ], [ %81, %53 ]
  %55 = getelementptr i32, ptr %2, i64 %54
  %56 = load i32, ptr %55, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr i32, ptr %9, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %60, 1
  %62 = getelementptr i32, ptr %12, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = add i32 %63, 1
  %65 = getelementptr i32, ptr %12, i64 %61
  store i32 %64, ptr %65, align 4
  %66 = sext i32 %56 to i64
  %67 = getelementptr i32, ptr %9, i64 %66
  %68 = load i32, ptr %67, align 4
  %69 = sext i32 %68 to i64
  %70 = add nsw i64 %69, 1
  %71 = getelementptr i64, ptr %13, i64 %70
  %72 = load i64, ptr %71, align 8
  %73 = sext i32 %56 to i64
  %74 = getelementptr i64, ptr %8, i64 %73
  %75 = load i64, ptr %74, align 8
  %76 = add nsw i64 %72, %75
  %77 = getelementptr i64, ptr %13, i64 %70
  store i64 %76, ptr %77, align 8
  %78 = getelementptr i32, ptr %3, i64 %54
  %79 = load i32, ptr %78, align 4
  %80 = sext i32 %79 to i64
  %81 = add nsw i64 %54, %80
  %82 = icmp slt i64 %81, %94
  br i1 %82, label %53, label %83

83:
  br label %21

84:
  store i64 0, ptr %0, align 8
  ret i32 0

85:
  %86 = load i64, ptr %15, align 8
  %87 = add nsw i64 %22, -1
  store i64 %87, ptr %16, align 8
  %88 = add i64 %86, 1
  store i64 %88, ptr %15, align 8
  %89 = getelementptr i64, ptr %4, i64 %86
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr i32, ptr %3, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %90, %93
  store i64 %90, ptr %17, align 8
  %95 = icmp slt i32 %92, 1
  %96 = zext i32 %92 to i64
  %97 = select i1 %95, i64 0, i64 %96
  store i64 %97, ptr %18, align 8
  br label %24

98:
  %99 = load i64, ptr %17, align 8
  %100 = add nsw i64 %25, -1
  store i64 %100, ptr %18, align 8
  %101 = add i64 %99, 1
  store i64 %101, ptr %17, align 8
  %102 = getelementptr i32, ptr %2, i64 %99
  %103 = load i32, ptr %102, align 4
  %104 = sext i32 %103 to i64
  %105 = icmp sgt i64 %6, %104
  br i1 %105, label %27, label %49
}

define i32 @kernel.count_holders(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  br label %20

20:
  %21 = phi i64 [ 1, %13 ], [ %28, %23 ]
  %22 = icmp slt i64 %21, %4
  br i1 %22, label %23, label %104

23:
  %24 = phi i64 [ %21, %20 ], [ %28, %102 ]
  %25 = getelementptr i32, ptr %3, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  %28 = add nsw i64 %24, %27
  %29 = getelementptr i32, ptr %2, i64 %24
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr i8, ptr %10, i64 %31
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %35, label %20

35:
  store i64 %24, ptr %14, align 8
  %36 = icmp slt i32 %26, 1
  %37 = zext i32 %26 to i64
  %38 = select i1 %36, i64 0, i64 %37
  store i64 %38, ptr %15, align 8
  br label %39

39:
  %40 = load i64, ptr %15, align 8
  %41 = icmp sgt i64 %40, 0
  br i1 %41, label %105, label %102

42:
  %43 = sext i32 %110 to i64
  %44 = getelementptr i64, ptr %6, i64 %43
  %45 = load i64, ptr %44, align 8
  %46 = sext i32 %110 to i64
  %47 = getelementptr i64, ptr %6, i64 %46
  %48 = getelementptr i8, ptr %47, i64 8
  %49 = load i64, ptr %48, align 8
  store i64 %45, ptr %16, align 8
  %50 = sub i64 %49, %45
  %51 = icmp slt i64 %50, 1
  %52 = select i1 %51, i64 0, i64 %50
  store i64 %52, ptr %17, align 8
  br label %53

53:
  %54 = load i64, ptr %17, align 8
  %55 = icmp sgt i64 %54, 0
  br i1 %55, label %113, label %39

56:
  %57 = sext i32 %118 to i64
  %58 = getelementptr i32, ptr %11, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sext i32 %59 to i64
  %61 = icmp eq i64 %24, %60
  br i1 %61, label %70, label %62

62:
  %63 = sext i32 %118 to i64
  %64 = trunc i64 %24 to i32
  %65 = getelementptr i32, ptr %11, i64 %63
  store i32 %64, ptr %65, align 4
  %66 = getelementptr i32, ptr %12, i64 %24
  %67 = load i32, ptr %66, align 4
  %68 = add i32 %67, 1
  %69 = getelementptr i32, ptr %12, i64 %24
  store i32 %68, ptr %69, align 4
  br label %70

70:
  br label %53

71:
  %72 = sext i32 %110 to i64
  %73 = sub nsw i64 %72, %5
  %74 = getelementptr i64, ptr %8, i64 %73
  %75 = load i64, ptr %74, align 8
  %76 = sext i32 %110 to i64
  %77 = sub nsw i64 %76, %5
  %78 = getelementptr i64, ptr %8, i64 %77
  %79 = getelementptr i8, ptr %78, i64 8
  %80 = load i64, ptr %79, align 8
  store i64 %75, ptr %18, align 8
  %81 = sub i64 %80, %75
  %82 = icmp slt i64 %81, 1
  %83 = select i1 %82, i64 0, i64 %81
  store i64 %83, ptr %19, align 8
  br label %84

84:
  %85 = load i64, ptr %19, align 8
  %86 = icmp sgt i64 %85, 0
  br i1 %86, label %123, label %39

87:
  %88 = sext i32 %128 to i64
  %89 = getelementptr i32, ptr %11, i64 %88
  %90 = load i32, ptr %89, align 4
  %91 = sext i32 %90 to i64
  %92 = icmp eq i64 %24, %91
  br i1 %92, label %101, label %93

93:
  %94 = sext i32 %128 to i64
  %95 = trunc i64 %24 to i32
  %96 = getelementptr i32, ptr %11, i64 %94
  store i32 %95, ptr %96, align 4
  %97 = getelementptr i32, ptr %12, i64 %24
  %98 = load i32, ptr %97, align 4
  %99 = add i32 %98, 1
  %100 = getelementptr i32, ptr %12, i64 %24
  store i32 %99, ptr %100, align 4
  br label %101

101:
  br label %84

102:
  %103 = icmp slt i64 %28, %4
  br i1 %103, label %23, label %104

104:
  store i64 0, ptr %0, align 8
  ret i32 0

105:
  %106 = load i64, ptr %14, align 8
  %107 = add nsw i64 %40, -1
  store i64 %107, ptr %15, align 8
  %108 = add i64 %106, 1
  store i64 %108, ptr %14, align 8
  %109 = getelementptr i32, ptr %2, i64 %106
  %110 = load i32, ptr %109, align 4
  %111 = sext i32 %110 to i64
  %112 = icmp sgt i64 %5, %111
  br i1 %112, label %42, label %71

113:
  %114 = load i64, ptr %16, align 8
  %115 = add nsw i64 %54, -1
  store i64 %115, ptr %17, align 8
  %116 = add i64 %114, 1
  store i64 %116, ptr %16, align 8
  %117 = getelementptr i32, ptr %7, i64 %114
  %118 = load i32, ptr %117, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr i8, ptr %10, i64 %119
  %121 = load i8, ptr %120, align 1
  %122 = icmp eq i8 %121, 0
  br i1 %122, label %70, label %56

123:
  %124 = load i64, ptr %18, align 8
  %125 = add nsw i64 %85, -1
  store i64 %125, ptr %19, align 8
  %126 = add i64 %124, 1
  store i64 %126, ptr %18, align 8
  %127 = getelementptr i32, ptr %9, i64 %124
  %128 = load i32, ptr %127, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr i8, ptr %10, i64 %129
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %101, label %87
}

define i32 @kernel.sum_outermost(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %14, align 8
  %16 = icmp slt i64 %2, 1
  %17 = select i1 %16, i64 0, i64 %2
  store i64 %17, ptr %15, align 8
  br label %18

18:
  %19 = load i64, ptr %15, align 8
  %20 = icmp sgt i64 %19, 0
  br i1 %20, label %65, label %64

21:
  %22 = sext i32 %70 to i64
  %23 = getelementptr i32, ptr %8, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = icmp slt i32 %24, 0
  br i1 %25, label %18, label %26

26:
  %27 = zext i32 %24 to i64
  %28 = getelementptr i64, ptr %10, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = add nsw i64 %29, 1
  %31 = zext i32 %24 to i64
  %32 = getelementptr i64, ptr %10, i64 %31
  store i64 %30, ptr %32, align 8
  %33 = zext i32 %24 to i64
  %34 = getelementptr i64, ptr %11, i64 %33
  %35 = load i64, ptr %34, align 8
  %36 = sext i32 %70 to i64
  %37 = getelementptr i64, ptr %6, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = add nsw i64 %35, %38
  %40 = zext i32 %24 to i64
  %41 = getelementptr i64, ptr %11, i64 %40
  store i64 %39, ptr %41, align 8
  %42 = zext i32 %24 to i64
  %43 = getelementptr i32, ptr %9, i64 %42
  %44 = load i32, ptr %43, align 4
  %45 = sext i32 %44 to i64
  %46 = icmp slt i64 %66, %45
  br i1 %46, label %63, label %47

47:
  %48 = zext i32 %24 to i64
  %49 = getelementptr i64, ptr %12, i64 %48
  %50 = load i64, ptr %49, align 8
  %51 = sext i32 %70 to i64
  %52 = getelementptr i64, ptr %5, i64 %51
  %53 = load i64, ptr %52, align 8
  %54 = add nsw i64 %50, %53
  %55 = zext i32 %24 to i64
  %56 = getelementptr i64, ptr %12, i64 %55
  store i64 %54, ptr %56, align 8
  %57 = getelementptr i32, ptr %4, i64 %66
  %58 = load i32, ptr %57, align 4
  %59 = zext i32 %24 to i64
  %60 = trunc i64 %66 to i32
  %61 = add i32 %58, %60
  %62 = getelementptr i32, ptr %9, i64 %59
  store i32 %61, ptr %62, align 4
  br label %63

63:
  br label %18

64:
  store i64 0, ptr %0, align 8
  ret i32 0

65:
  %66 = load i64, ptr %14, align 8
  %67 = add nsw i64 %19, -1
  store i64 %67, ptr %15, align 8
  %68 = add i64 %66, 1
  store i64 %68, ptr %14, align 8
  %69 = getelementptr i32, ptr %3, i64 %66
  %70 = load i32, ptr %69, align 4
  %71 = sext i32 %70 to i64
  %72 = icmp sgt i64 %7, %71
  br i1 %72, label %21, label %18
}

define i32 @kernel.merge_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, ptr %7, i64 %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, i64 %15) {
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = add nsw i64 %15, 1
  %20 = sdiv i64 %19, 4
  %21 = and i64 %19, -9223372036854775805
  %22 = icmp ugt i64 %21, -9223372036854775808
  %23 = add nsw i64 %20, -1
  %24 = select i1 %22, i64 %23, i64 %20
  %25 = mul nsw i64 %24, 3
  store i64 1, ptr %17, align 8
  %26 = add i64 %3, -1
  %27 = icmp slt i64 %26, 1
  %28 = select i1 %27, i64 0, i64 %26
  store i64 %28, ptr %18, align 8
  br label %29

29:
  %30 = phi i64 [ 0, %16 ], [ %134, %156 ]
  %31 = load i64, ptr %18, align 8
  %32 = icmp sgt i64 %31, 0
  br i1 %32, label %158, label %157

33:
  %34 = zext i32 %169 to i64
  %35 = zext i32 %169 to i64
  %36 = getelementptr i32, ptr %11, i64 %35
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %163 to i64
  %39 = getelementptr i32, ptr %7, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp eq i32 %37, %40
  br i1 %41, label %133, label %42

42:
  %43 = sext i32 %163 to i64
  %44 = getelementptr i32, ptr %7, i64 %43
  %45 = load i32, ptr %44, align 4
  %46 = sext i32 %169 to i64
  %47 = mul nsw i64 %46, 1000003
  %48 = sext i32 %45 to i64
  %49 = add nsw i64 %47, %48
  %50 = and i64 %49, %15
  %51 = getelementptr i32, ptr %14, i64 %50
  %52 = load i32, ptr %51, align 4, !noalias !5
  %53 = icmp sgt i32 %52, -1
  br i1 %53, label %54, label %171

54:
  %55 = getelementptr i32, ptr %14, i64 %50
  %56 = load i32, ptr %55, align 4, !noalias !5
  %57 = sext i32 %56 to i64
  %58 = getelementptr i32, ptr %10, i64 %57
  %59 = load i32, ptr %58, align 4, !noalias !5
  %60 = icmp eq i32 %59, %169
  br i1 %60, label %61, label %68

61:
  %62 = getelementptr i32, ptr %14, i64 %50
  %63 = load i32, ptr %62, align 4, !noalias !5
  %64 = sext i32 %63 to i64
  %65 = getelementptr i32, ptr %11, i64 %64
  %66 = load i32, ptr %65, align 4, !noalias !5
  %67 = icmp eq i32 %66, %45
  br i1 %67, label %171, label %68

68:
  br label %69

69:
  %70 = phi i64 [ %50, %68 ], [ %72, %90 ]
  %71 = add nsw i64 %70, 1
  %72 = and i64 %71, %15
  %73 = getelementptr i32, ptr %14, i64 %72
  %74 = load i32, ptr %73, align 4, !noalias !5
  %75 = icmp sgt i32 %74, -1
  br i1 %75, label %76, label %171

76:
  %77 = getelementptr i32, ptr %14, i64 %72
  %78 = load i32, ptr %77, align 4, !noalias !5
  %79 = sext i32 %78 to i64
  %80 = getelementptr i32, ptr %10, i64 %79
  %81 = load i32, ptr %80, align 4, !noalias !5
  %82 = icmp eq i32 %81, %169
  br i1 %82, label %83, label %90

83:
  %84 = getelementptr i32, ptr %14, i64 %72
  %85 = load i32, ptr %84, align 4, !noalias !5
  %86 = sext i32 %85 to i64
  %87 = getelementptr i32, ptr %11, i64 %86
  %88 = load i32, ptr %87, align 4, !noalias !5
  %89 = icmp eq i32 %88, %45
  br i1 %89, label %171, label %90

90:
  br label %69

91:
  %92 = getelementptr i32, ptr %14, i64 %172
  %93 = load i32, ptr %92, align 4
  %94 = sext i32 %93 to i64
  br label %133

95:
  %96 = sext i32 %169 to i64
  %97 = icmp slt i64 %30, %25
  br i1 %97, label %98, label %133

98:
  %99 = icmp slt i32 %169, 0
  br i1 %99, label %108, label %100

100:
  %101 = zext i32 %169 to i64
  %102 = shl nuw i32 %169, 1
  %103 = or i32 %102, 1
  %104 = zext i32 %103 to i64
  %105 = getelementptr i64, ptr %12, i64 %104
  %106 = load i64, ptr %105, align 8
  %107 = icmp slt i64 %106, %8
  br i1 %107, label %108, label %133

108:
  %109 = add nsw i64 %30, 1
  %110 = trunc i64 %30 to i32
  %111 = getelementptr i32, ptr %14, i64 %172
  store i32 %110, ptr %111, align 4
  %112 = getelementptr i32, ptr %10, i64 %30
  store i32 %169, ptr %112, align 4
  %113 = sext i32 %163 to i64
  %114 = getelementptr i32, ptr %7, i64 %113
  %115 = load i32, ptr %114, align 4
  %116 = getelementptr i32, ptr %11, i64 %30
  store i32 %115, ptr %116, align 4
  %117 = shl i64 %30, 4
  %118 = getelementptr i8, ptr %12, i64 %117
  store i64 0, ptr %118, align 8
  %119 = icmp sgt i32 %169, -1
  br i1 %119, label %120, label %127

120:
  %121 = shl nuw i32 %169, 1
  %122 = or i32 %121, 1
  %123 = zext i32 %122 to i64
  %124 = getelementptr i64, ptr %12, i64 %123
  %125 = load i64, ptr %124, align 8
  %126 = add nsw i64 %125, 1
  br label %127

127:
  %128 = phi i64 [ %126, %120 ], [ 1, %108 ]
  %129 = shl i64 %30, 4
  %130 = getelementptr i8, ptr %12, i64 %129
  %131 = getelementptr i8, ptr %130, i64 8
  store i64 %128, ptr %131, align 8
  %132 = getelementptr i64, ptr %13, i64 %30
  store i64 0, ptr %132, align 8
  br label %133

133:
  %134 = phi i64 [ %30, %91 ], [ %109, %127 ], [ %30, %100 ], [ %30, %95 ], [ %30, %33 ]
  %135 = phi i64 [ %94, %91 ], [ %30, %127 ], [ %101, %100 ], [ %96, %95 ], [ %34, %33 ]
  %136 = sext i32 %163 to i64
  %137 = trunc i64 %135 to i32
  %138 = getelementptr i32, ptr %9, i64 %136
  store i32 %137, ptr %138, align 4
  %139 = icmp sgt i64 %135, -1
  %140 = sext i32 %163 to i64
  %141 = icmp sgt i64 %6, %140
  %142 = select i1 %139, i1 %141, i1 false
  br i1 %142, label %143, label %156

143:
  %144 = shl nuw nsw i64 %135, 1
  %145 = getelementptr i64, ptr %12, i64 %144
  %146 = load i64, ptr %145, align 8
  %147 = add nsw i64 %146, 1
  %148 = getelementptr i64, ptr %12, i64 %144
  store i64 %147, ptr %148, align 8
  %149 = getelementptr i64, ptr %13, i64 %135
  %150 = load i64, ptr %149, align 8
  %151 = sext i32 %163 to i64
  %152 = getelementptr i64, ptr %5, i64 %151
  %153 = load i64, ptr %152, align 8
  %154 = add nsw i64 %150, %153
  %155 = getelementptr i64, ptr %13, i64 %135
  store i64 %154, ptr %155, align 8
  br label %156

156:
  br label %29

157:
  store i64 %30, ptr %0, align 8
  ret i32 0

158:
  %159 = load i64, ptr %17, align 8
  %160 = add nsw i64 %31, -1
  store i64 %160, ptr %18, align 8
  %161 = add i64 %159, 1
  store i64 %161, ptr %17, align 8
  %162 = getelementptr i32, ptr %2, i64 %159
  %163 = load i32, ptr %162, align 4
  %164 = sext i32 %163 to i64
  %165 = getelementptr i32, ptr %4, i64 %164
  %166 = load i32, ptr %165, align 4
  %167 = sext i32 %166 to i64
  %168 = getelementptr i32, ptr %9, i64 %167
  %169 = load i32, ptr %168, align 4
  %170 = icmp slt i32 %169, 0
  br i1 %170, label %42, label %33

171:
  %172 = phi i64 [ %72, %83 ], [ %72, %69 ], [ %50, %61 ], [ %50, %42 ]
  %173 = getelementptr i32, ptr %14, i64 %172
  %174 = load i32, ptr %173, align 4
  %175 = icmp sgt i32 %174, -1
  br i1 %175, label %91, label %95
}

define i32 @kernel.note_arenas(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = load i64, ptr %10, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %25, label %24

16:
  %17 = phi i64 [ %32, %25 ], [ %20, %16 ]
  %18 = getelementptr i32, ptr %6, i64 %17
  store i32 0, ptr %18, align 4
  %19 = icmp slt i64 %17, %38
  %20 = add nsw i64 %17, 1
  %21 = icmp slt i64 %20, %7
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %16, label %23

23:
  br label %13

24:
  store i64 0, ptr %0, align 8
  ret i32 0

25:
  %26 = load i64, ptr %9, align 8
  %27 = add nsw i64 %14, -1
  store i64 %27, ptr %10, align 8
  %28 = add i64 %26, 1
  store i64 %28, ptr %9, align 8
  %29 = getelementptr i64, ptr %2, i64 %26
  %30 = load i64, ptr %29, align 8
  %31 = sub nsw i64 %30, %5
  %32 = ashr i64 %31, 26
  %33 = getelementptr i64, ptr %3, i64 %26
  %34 = load i64, ptr %33, align 8
  %35 = add nsw i64 %30, %34
  %36 = xor i64 %5, -1
  %37 = add i64 %35, %36
  %38 = ashr i64 %37, 26
  %39 = icmp sle i64 %32, %38
  %40 = icmp slt i64 %32, %7
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %16, label %23
}

define i32 @kernel.fill_pages(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %9, align 8
  %13 = icmp slt i64 %6, 1
  %14 = select i1 %13, i64 0, i64 %6
  store i64 %14, ptr %10, align 8
  br label %15

15:
  %16 = phi i64 [ -1, %8 ], [ %58, %56 ]
  %17 = phi i64 [ 0, %8 ], [ %57, %56 ]
  %18 = load i64, ptr %10, align 8
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %59, label %52

20:
  %21 = trunc i64 %17 to i32
  %22 = getelementptr i32, ptr %5, i64 %60
  store i32 %21, ptr %22, align 4
  %23 = shl i64 %60, 26
  %24 = add nsw i64 %4, %23
  store i64 0, ptr %11, align 8
  store i64 8192, ptr %12, align 8
  br label %25

25:
  %26 = phi i64 [ %17, %20 ], [ %50, %46 ]
  %27 = phi i64 [ %16, %20 ], [ %47, %46 ]
  %28 = phi i64 [ %24, %20 ], [ %51, %46 ]
  %29 = load i64, ptr %12, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %66, label %56

31:
  %32 = getelementptr i64, ptr %2, i64 %27
  %33 = getelementptr i8, ptr %32, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = icmp sgt i64 %34, %28
  br i1 %35, label %46, label %36

36:
  %37 = phi i64 [ %27, %31 ], [ %38, %41 ]
  %38 = add nsw i64 %37, 1
  %39 = add nsw i64 %37, 2
  %40 = icmp slt i64 %39, %3
  br i1 %40, label %41, label %46

41:
  %42 = getelementptr i64, ptr %2, i64 %37
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = icmp sgt i64 %44, %28
  br i1 %45, label %46, label %36

46:
  %47 = phi i64 [ %38, %41 ], [ %38, %36 ], [ %27, %31 ], [ %27, %66 ]
  %48 = trunc i64 %47 to i32
  %49 = getelementptr i32, ptr %7, i64 %26
  store i32 %48, ptr %49, align 4
  %50 = add nsw i64 %26, 1
  %51 = add nsw i64 %28, 8192
  br label %25

52:
  %53 = trunc i64 %3 to i32
  %54 = add i32 %53, -1
  %55 = getelementptr i32, ptr %7, i64 %17
  store i32 %54, ptr %55, align 4
  store i64 %17, ptr %0, align 8
  ret i32 0

56:
  %57 = phi i64 [ %17, %59 ], [ %26, %25 ]
  %58 = phi i64 [ %16, %59 ], [ %27, %25 ]
  br label %15

59:
  %60 = load i64, ptr %9, align 8
  %61 = add nsw i64 %18, -1
  store i64 %61, ptr %10, align 8
  %62 = add i64 %60, 1
  store i64 %62, ptr %9, align 8
  %63 = getelementptr i32, ptr %5, i64 %60
  %64 = load i32, ptr %63, align 4
  %65 = icmp slt i32 %64, 0
  br i1 %65, label %56, label %20

66:
  %67 = load i64, ptr %11, align 8
  %68 = add nsw i64 %29, -1
  store i64 %68, ptr %12, align 8
  %69 = add i64 %67, 1
  store i64 %69, ptr %11, align 8
  %70 = add nsw i64 %27, 1
  %71 = icmp slt i64 %70, %3
  br i1 %71, label %31, label %46
}

define i32 @kernel.resolve_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %11, align 8
  %13 = icmp slt i64 %3, 1
  %14 = select i1 %13, i64 0, i64 %3
  store i64 %14, ptr %12, align 8
  br label %15

15:
  %16 = load i64, ptr %12, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %136, label %135

18:
  %19 = getelementptr i8, ptr %6, i64 8
  %20 = load i64, ptr %19, align 8, !noalias !8
  %21 = icmp slt i64 %141, %20
  br i1 %21, label %22, label %144

22:
  %23 = sub nsw i64 %141, %142
  %24 = ashr i64 %23, 26
  %25 = getelementptr i32, ptr %7, i64 %24
  %26 = load i32, ptr %25, align 4, !noalias !8
  %27 = icmp slt i32 %26, 0
  br i1 %27, label %144, label %28

28:
  %29 = sub nsw i64 %141, %142
  %30 = lshr i64 %29, 13
  %31 = and i64 %30, 8191
  %32 = zext i32 %26 to i64
  %33 = add nuw nsw i64 %31, %32
  %34 = getelementptr i32, ptr %8, i64 %33
  %35 = load i32, ptr %34, align 4, !noalias !8
  %36 = sext i32 %35 to i64
  %37 = getelementptr i32, ptr %8, i64 %33
  %38 = getelementptr i8, ptr %37, i64 4
  %39 = load i32, ptr %38, align 4, !noalias !8
  %40 = icmp slt i32 %35, 0
  %41 = select i1 %40, i64 0, i64 %36
  %42 = sext i32 %39 to i64
  %43 = icmp sgt i64 %41, %42
  br i1 %43, label %144, label %44

44:
  %45 = getelementptr i64, ptr %4, i64 %41
  %46 = load i64, ptr %45, align 8, !noalias !8
  %47 = icmp slt i64 %141, %46
  br i1 %47, label %144, label %48

48:
  %49 = sext i32 %39 to i64
  %50 = getelementptr i64, ptr %5, i64 %41
  %51 = load i64, ptr %50, align 8, !noalias !8
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %74

53:
  %54 = sext i32 %39 to i64
  %55 = sext i32 %39 to i64
  %56 = icmp slt i64 %41, %55
  br i1 %56, label %57, label %74

57:
  %58 = getelementptr i64, ptr %4, i64 %41
  %59 = load i64, ptr %58, align 8, !noalias !8
  %60 = sub nsw i64 %141, %59
  %61 = or i64 %60, %51
  %62 = icmp ult i64 %61, 4294967296
  br i1 %62, label %100, label %107

63:
  %64 = add nsw i64 %131, -1
  br label %74

65:
  %66 = getelementptr i64, ptr %4, i64 %131
  %67 = load i64, ptr %66, align 8, !noalias !8
  %68 = getelementptr i64, ptr %5, i64 %131
  %69 = load i64, ptr %68, align 8, !noalias !8
  %70 = add nsw i64 %67, %69
  %71 = icmp slt i64 %141, %70
  br i1 %71, label %144, label %72

72:
  %73 = sext i32 %39 to i64
  br label %74

74:
  %75 = phi i64 [ %41, %63 ], [ %131, %72 ], [ %41, %53 ], [ %41, %48 ]
  %76 = phi i64 [ %64, %63 ], [ %73, %72 ], [ %54, %53 ], [ %49, %48 ]
  %77 = icmp slt i64 %75, %76
  br i1 %77, label %78, label %91

78:
  %79 = phi i64 [ %75, %74 ], [ %88, %78 ]
  %80 = phi i64 [ %76, %74 ], [ %89, %78 ]
  %81 = add nsw i64 %79, %80
  %82 = add nsw i64 %81, 1
  %83 = ashr i64 %82, 1
  %84 = getelementptr i64, ptr %4, i64 %83
  %85 = load i64, ptr %84, align 8, !noalias !8
  %86 = icmp sgt i64 %85, %141
  %87 = add nsw i64 %83, -1
  %88 = select i1 %86, i64 %79, i64 %83
  %89 = select i1 %86, i64 %87, i64 %80
  %90 = icmp slt i64 %88, %89
  br i1 %90, label %78, label %91

91:
  %92 = phi i64 [ %88, %78 ], [ %75, %74 ]
  %93 = getelementptr i64, ptr %4, i64 %92
  %94 = load i64, ptr %93, align 8, !noalias !8
  %95 = getelementptr i64, ptr %5, i64 %92
  %96 = load i64, ptr %95, align 8, !noalias !8
  %97 = add nsw i64 %94, %96
  %98 = icmp slt i64 %141, %97
  %99 = select i1 %98, i64 %92, i64 -1
  br label %144

100:
  %101 = trunc i64 %51 to i32
  %102 = trunc i64 %60 to i32
  %103 = udiv i32 %102, %101
  %104 = urem i32 %102, %101
  %105 = zext i32 %103 to i64
  %106 = zext i32 %104 to i64
  br label %120

107:
  %108 = or i64 %60, %51
  %109 = icmp ult i64 %108, 4294967296
  br i1 %109, label %110, label %117

110:
  %111 = trunc i64 %51 to i32
  %112 = trunc i64 %60 to i32
  %113 = udiv i32 %112, %111
  %114 = urem i32 %112, %111
  %115 = zext i32 %113 to i64
  %116 = zext i32 %114 to i64
  br label %120

117:
  %118 = sdiv i64 %60, %51
  %119 = srem i64 %60, %51
  br label %120

120:
  %121 = phi i64 [ %105, %100 ], [ %115, %110 ], [ %118, %117 ]
  %122 = phi i64 [ %106, %100 ], [ %116, %110 ], [ %119, %117 ]
  %123 = xor i64 %51, %122
  %124 = icmp slt i64 %123, 0
  %125 = add i64 %121, -1
  %126 = select i1 %124, i64 %125, i64 %121
  %127 = add nsw i64 %41, %126
  %128 = sext i32 %39 to i64
  %129 = icmp sgt i64 %127, %128
  %130 = sext i32 %39 to i64
  %131 = select i1 %129, i64 %130, i64 %127
  %132 = getelementptr i64, ptr %4, i64 %131
  %133 = load i64, ptr %132, align 8, !noalias !8
  %134 = icmp sgt i64 %133, %141
  br i1 %134, label %63, label %65

135:
  store i64 0, ptr %0, align 8
  ret i32 0

136:
  %137 = load i64, ptr %11, align 8
  %138 = add nsw i64 %16, -1
  store i64 %138, ptr %12, align 8
  %139 = add i64 %137, 1
  store i64 %139, ptr %11, align 8
  %140 = getelementptr i64, ptr %2, i64 %137
  %141 = load i64, ptr %140, align 8
  %142 = load i64, ptr %6, align 8, !noalias !8
  %143 = icmp slt i64 %141, %142
  br i1 %143, label %144, label %18

144:
  %145 = phi i64 [ -1, %28 ], [ -1, %136 ], [ -1, %22 ], [ %99, %91 ], [ -1, %18 ], [ -1, %44 ], [ %131, %65 ]
  %146 = trunc i64 %145 to i32
  %147 = getelementptr i32, ptr %9, i64 %137
  store i32 %146, ptr %147, align 4
  br label %15
}

define i32 @kernel.read_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %12, align 8
  %14 = icmp slt i64 %5, 1
  %15 = select i1 %14, i64 0, i64 %5
  store i64 %15, ptr %13, align 8
  br label %16

16:
  %17 = load i64, ptr %13, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %106, label %105

19:
  %20 = getelementptr i64, ptr %8, i64 %107
  store i64 0, ptr %20, align 8
  br label %16

21:
  store i64 0, ptr %10, align 8, !noalias !12
  store i64 0, ptr %11, align 8, !noalias !12
  %22 = icmp eq i64 %6, 8
  %23 = icmp eq i64 %7, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %77

25:
  %26 = getelementptr i8, ptr %2, i64 %111
  %27 = getelementptr i8, ptr %26, i64 7
  %28 = load i8, ptr %27, align 1, !noalias !12
  %29 = icmp sgt i8 %28, -1
  br i1 %29, label %30, label %116

30:
  %31 = getelementptr i8, ptr %2, i64 %111
  %32 = getelementptr i8, ptr %31, i64 5
  %33 = load i8, ptr %32, align 1, !noalias !12
  %34 = zext i8 %33 to i64
  %35 = getelementptr i8, ptr %2, i64 %111
  %36 = getelementptr i8, ptr %35, i64 4
  %37 = load i8, ptr %36, align 1, !noalias !12
  %38 = zext i8 %37 to i64
  %39 = getelementptr i8, ptr %2, i64 %111
  %40 = getelementptr i8, ptr %39, i64 6
  %41 = load i8, ptr %40, align 1, !noalias !12
  %42 = zext i8 %41 to i64
  %43 = getelementptr i8, ptr %2, i64 %111
  %44 = getelementptr i8, ptr %43, i64 7
  %45 = load i8, ptr %44, align 1, !noalias !12
  %46 = and i8 %45, 127
  %47 = zext i8 %46 to i64
  %48 = getelementptr i8, ptr %2, i64 %111
  %49 = getelementptr i8, ptr %48, i64 1
  %50 = load i8, ptr %49, align 1, !noalias !12
  %51 = zext i8 %50 to i64
  %52 = shl nuw nsw i64 %51, 8
  %53 = getelementptr i8, ptr %2, i64 %111
  %54 = load i8, ptr %53, align 1, !noalias !12
  %55 = zext i8 %54 to i64
  %56 = or i64 %52, %55
  %57 = getelementptr i8, ptr %2, i64 %111
  %58 = getelementptr i8, ptr %57, i64 2
  %59 = load i8, ptr %58, align 1, !noalias !12
  %60 = zext i8 %59 to i64
  %61 = shl nuw nsw i64 %60, 16
  %62 = or i64 %56, %61
  %63 = getelementptr i8, ptr %2, i64 %111
  %64 = getelementptr i8, ptr %63, i64 3
  %65 = load i8, ptr %64, align 1, !noalias !12
  %66 = zext i8 %65 to i64
  %67 = shl nuw nsw i64 %66, 24
  %68 = or i64 %62, %67
  %69 = shl nuw nsw i64 %47, 56
  %70 = shl nuw nsw i64 %42, 48
  %71 = shl nuw nsw i64 %34, 40
  %72 = shl nuw nsw i64 %38, 32
  %73 = or i64 %71, %72
  %74 = or i64 %70, %73
  %75 = or i64 %69, %74
  %76 = or i64 %68, %75
  br label %116

77:
  store i64 0, ptr %10, align 8, !noalias !12
  %78 = icmp slt i64 %6, 1
  %79 = select i1 %78, i64 0, i64 %6
  store i64 %79, ptr %11, align 8, !noalias !12
  br label %80

80:
  %81 = phi i64 [ 0, %77 ], [ %87, %84 ]
  %82 = load i64, ptr %11, align 8, !noalias !12
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %88, label %116

84:
  %85 = zext i8 %99 to i64
  %86 = shl i64 %81, 8
  %87 = or i64 %86, %85
  br label %80

88:
  %89 = load i64, ptr %10, align 8, !noalias !12
  %90 = add nsw i64 %82, -1
  store i64 %90, ptr %11, align 8, !noalias !12
  %91 = add i64 %89, 1
  store i64 %91, ptr %10, align 8, !noalias !12
  %92 = icmp eq i64 %7, 0
  %93 = add nsw i64 %111, %89
  %94 = add nsw i64 %111, %6
  %95 = xor i64 %89, -1
  %96 = add i64 %94, %95
  %97 = select i1 %92, i64 %96, i64 %93
  %98 = getelementptr i8, ptr %2, i64 %97
  %99 = load i8, ptr %98, align 1, !noalias !12
  %100 = icmp eq i64 %89, 0
  %101 = icmp eq i64 %6, 8
  %102 = select i1 %100, i1 %101, i1 false
  %103 = icmp slt i8 %99, 0
  %104 = select i1 %102, i1 %103, i1 false
  br i1 %104, label %116, label %84

105:
  store i64 0, ptr %0, align 8
  ret i32 0

106:
  %107 = load i64, ptr %12, align 8
  %108 = add nsw i64 %17, -1
  store i64 %108, ptr %13, align 8
  %109 = add i64 %107, 1
  store i64 %109, ptr %12, align 8
  %110 = getelementptr i64, ptr %4, i64 %107
  %111 = load i64, ptr %110, align 8
  %112 = icmp slt i64 %111, 0
  %113 = sub nsw i64 %3, %6
  %114 = icmp sgt i64 %111, %113
  %115 = select i1 %112, i1 true, i1 %114
  br i1 %115, label %19, label %21

116:
  %117 = phi i64 [ 0, %25 ], [ 0, %88 ], [ %76, %30 ], [ %81, %80 ]
  %118 = getelementptr i64, ptr %8, i64 %107
  store i64 %117, ptr %118, align 8
  br label %16
}

define i32 @kernel.fill_edges(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, i64 %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, ptr %20, ptr %21, i64 %22) {
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  %30 = alloca i64, align 8
  store i64 0, ptr %30, align 8
  %31 = alloca i64, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %26, align 8
  %32 = icmp slt i64 %14, 1
  %33 = select i1 %32, i64 0, i64 %14
  store i64 %33, ptr %27, align 8
  br label %34

34:
  %35 = phi i64 [ 0, %23 ], [ %49, %48 ]
  %36 = phi i64 [ 0, %23 ], [ %50, %48 ]
  %37 = load i64, ptr %27, align 8
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %285, label %289

39:
  %40 = getelementptr i64, ptr %16, i64 %290
  store i64 %35, ptr %40, align 8
  %41 = getelementptr i64, ptr %11, i64 %290
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr i64, ptr %7, i64 %290
  %44 = load i64, ptr %43, align 8
  %45 = sub nsw i64 %3, %42
  store i64 0, ptr %28, align 8
  %46 = call i32 @5(ptr nonnull %28, ptr nonnull %29, i64 %44, i64 %45)
  %47 = load i64, ptr %28, align 8
  switch i32 %46, label %291 [
    i32 -2, label %295
    i32 0, label %295
  ], !prof !0

48:
  %49 = phi i64 [ %35, %295 ], [ %283, %282 ]
  %50 = phi i64 [ %36, %295 ], [ %284, %282 ]
  %51 = load i64, ptr %31, align 8
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %305, label %34

53:
  %54 = zext i32 %310 to i64
  %55 = add nsw i64 %42, %54
  store i64 0, ptr %24, align 8, !noalias !16
  store i64 0, ptr %25, align 8, !noalias !16
  %56 = icmp eq i64 %4, 8
  %57 = icmp eq i64 %5, 0
  %58 = select i1 %56, i1 %57, i1 false
  br i1 %58, label %59, label %111

59:
  %60 = getelementptr i8, ptr %2, i64 %55
  %61 = getelementptr i8, ptr %60, i64 7
  %62 = load i8, ptr %61, align 1, !noalias !16
  %63 = icmp sgt i8 %62, -1
  br i1 %63, label %64, label %315

64:
  %65 = getelementptr i8, ptr %2, i64 %55
  %66 = getelementptr i8, ptr %65, i64 5
  %67 = load i8, ptr %66, align 1, !noalias !16
  %68 = zext i8 %67 to i64
  %69 = getelementptr i8, ptr %2, i64 %55
  %70 = getelementptr i8, ptr %69, i64 4
  %71 = load i8, ptr %70, align 1, !noalias !16
  %72 = zext i8 %71 to i64
  %73 = getelementptr i8, ptr %2, i64 %55
  %74 = getelementptr i8, ptr %73, i64 6
  %75 = load i8, ptr %74, align 1, !noalias !16
  %76 = zext i8 %75 to i64
  %77 = getelementptr i8, ptr %2, i64 %55
  %78 = getelementptr i8, ptr %77, i64 7
  %79 = load i8, ptr %78, align 1, !noalias !16
  %80 = and i8 %79, 127
  %81 = zext i8 %80 to i64
  %82 = getelementptr i8, ptr %2, i64 %55
  %83 = getelementptr i8, ptr %82, i64 1
  %84 = load i8, ptr %83, align 1, !noalias !16
  %85 = zext i8 %84 to i64
  %86 = shl nuw nsw i64 %85, 8
  %87 = getelementptr i8, ptr %2, i64 %55
  %88 = load i8, ptr %87, align 1, !noalias !16
  %89 = zext i8 %88 to i64
  %90 = or i64 %86, %89
  %91 = getelementptr i8, ptr %2, i64 %55
  %92 = getelementptr i8, ptr %91, i64 2
  %93 = load i8, ptr %92, align 1, !noalias !16
  %94 = zext i8 %93 to i64
  %95 = shl nuw nsw i64 %94, 16
  %96 = or i64 %90, %95
  %97 = getelementptr i8, ptr %2, i64 %55
  %98 = getelementptr i8, ptr %97, i64 3
  %99 = load i8, ptr %98, align 1, !noalias !16
  %100 = zext i8 %99 to i64
  %101 = shl nuw nsw i64 %100, 24
  %102 = or i64 %96, %101
  %103 = shl nuw nsw i64 %81, 56
  %104 = shl nuw nsw i64 %76, 48
  %105 = shl nuw nsw i64 %68, 40
  %106 = shl nuw nsw i64 %72, 32
  %107 = or i64 %105, %106
  %108 = or i64 %104, %107
  %109 = or i64 %103, %108
  %110 = or i64 %102, %109
  br label %315

111:
  store i64 0, ptr %24, align 8, !noalias !16
  %112 = icmp slt i64 %4, 1
  %113 = select i1 %112, i64 0, i64 %4
  store i64 %113, ptr %25, align 8, !noalias !16
  br label %114

114:
  %115 = phi i64 [ 0, %111 ], [ %121, %118 ]
  %116 = load i64, ptr %25, align 8, !noalias !16
  %117 = icmp sgt i64 %116, 0
  br i1 %117, label %122, label %315

118:
  %119 = zext i8 %133 to i64
  %120 = shl i64 %115, 8
  %121 = or i64 %120, %119
  br label %114

122:
  %123 = load i64, ptr %24, align 8, !noalias !16
  %124 = add nsw i64 %116, -1
  store i64 %124, ptr %25, align 8, !noalias !16
  %125 = add i64 %123, 1
  store i64 %125, ptr %24, align 8, !noalias !16
  %126 = icmp eq i64 %5, 0
  %127 = add nsw i64 %55, %123
  %128 = add nsw i64 %55, %4
  %129 = xor i64 %123, -1
  %130 = add i64 %128, %129
  %131 = select i1 %126, i64 %130, i64 %127
  %132 = getelementptr i8, ptr %2, i64 %131
  %133 = load i8, ptr %132, align 1, !noalias !16
  %134 = icmp eq i64 %123, 0
  %135 = icmp eq i64 %4, 8
  %136 = select i1 %134, i1 %135, i1 false
  %137 = icmp slt i8 %133, 0
  %138 = select i1 %136, i1 %137, i1 false
  br i1 %138, label %315, label %118

139:
  %140 = load i64, ptr %8, align 8, !noalias !20
  %141 = icmp slt i64 %316, %140
  br i1 %141, label %318, label %142

142:
  %143 = getelementptr i8, ptr %8, i64 8
  %144 = load i64, ptr %143, align 8, !noalias !20
  %145 = icmp slt i64 %316, %144
  br i1 %145, label %146, label %318

146:
  %147 = sub nsw i64 %316, %140
  %148 = ashr i64 %147, 26
  %149 = getelementptr i32, ptr %9, i64 %148
  %150 = load i32, ptr %149, align 4, !noalias !20
  %151 = icmp slt i32 %150, 0
  br i1 %151, label %318, label %152

152:
  %153 = sub nsw i64 %316, %140
  %154 = lshr i64 %153, 13
  %155 = and i64 %154, 8191
  %156 = zext i32 %150 to i64
  %157 = add nuw nsw i64 %155, %156
  %158 = getelementptr i32, ptr %10, i64 %157
  %159 = load i32, ptr %158, align 4, !noalias !20
  %160 = sext i32 %159 to i64
  %161 = getelementptr i32, ptr %10, i64 %157
  %162 = getelementptr i8, ptr %161, i64 4
  %163 = load i32, ptr %162, align 4, !noalias !20
  %164 = icmp slt i32 %159, 0
  %165 = select i1 %164, i64 0, i64 %160
  %166 = sext i32 %163 to i64
  %167 = icmp sgt i64 %165, %166
  br i1 %167, label %318, label %168

168:
  %169 = getelementptr i64, ptr %6, i64 %165
  %170 = load i64, ptr %169, align 8, !noalias !20
  %171 = icmp slt i64 %316, %170
  br i1 %171, label %318, label %172

172:
  %173 = sext i32 %163 to i64
  %174 = getelementptr i64, ptr %7, i64 %165
  %175 = load i64, ptr %174, align 8, !noalias !20
  %176 = icmp sgt i64 %175, 0
  br i1 %176, label %177, label %198

177:
  %178 = sext i32 %163 to i64
  %179 = sext i32 %163 to i64
  %180 = icmp slt i64 %165, %179
  br i1 %180, label %181, label %198

181:
  %182 = getelementptr i64, ptr %6, i64 %165
  %183 = load i64, ptr %182, align 8, !noalias !20
  %184 = sub nsw i64 %316, %183
  %185 = or i64 %184, %175
  %186 = icmp ult i64 %185, 4294967296
  br i1 %186, label %224, label %231

187:
  %188 = add nsw i64 %255, -1
  br label %198

189:
  %190 = getelementptr i64, ptr %6, i64 %255
  %191 = load i64, ptr %190, align 8, !noalias !20
  %192 = getelementptr i64, ptr %7, i64 %255
  %193 = load i64, ptr %192, align 8, !noalias !20
  %194 = add nsw i64 %191, %193
  %195 = icmp slt i64 %316, %194
  br i1 %195, label %318, label %196

196:
  %197 = sext i32 %163 to i64
  br label %198

198:
  %199 = phi i64 [ %188, %187 ], [ %197, %196 ], [ %178, %177 ], [ %173, %172 ]
  %200 = phi i64 [ %165, %187 ], [ %255, %196 ], [ %165, %177 ], [ %165, %172 ]
  %201 = icmp slt i64 %200, %199
  br i1 %201, label %202, label %215

202:
  %203 = phi i64 [ %200, %198 ], [ %212, %202 ]
  %204 = phi i64 [ %199, %198 ], [ %213, %202 ]
  %205 = add nsw i64 %203, %204
  %206 = add nsw i64 %205, 1
  %207 = ashr i64 %206, 1
  %208 = getelementptr i64, ptr %6, i64 %207
  %209 = load i64, ptr %208, align 8, !noalias !20
  %210 = icmp sgt i64 %209, %316
  %211 = add nsw i64 %207, -1
  %212 = select i1 %210, i64 %203, i64 %207
  %213 = select i1 %210, i64 %211, i64 %204
  %214 = icmp slt i64 %212, %213
  br i1 %214, label %202, label %215

215:
  %216 = phi i64 [ %212, %202 ], [ %200, %198 ]
  %217 = getelementptr i64, ptr %6, i64 %216
  %218 = load i64, ptr %217, align 8, !noalias !20
  %219 = getelementptr i64, ptr %7, i64 %216
  %220 = load i64, ptr %219, align 8, !noalias !20
  %221 = add nsw i64 %218, %220
  %222 = icmp slt i64 %316, %221
  %223 = select i1 %222, i64 %216, i64 -1
  br label %318

224:
  %225 = trunc i64 %175 to i32
  %226 = trunc i64 %184 to i32
  %227 = udiv i32 %226, %225
  %228 = urem i32 %226, %225
  %229 = zext i32 %227 to i64
  %230 = zext i32 %228 to i64
  br label %244

231:
  %232 = or i64 %184, %175
  %233 = icmp ult i64 %232, 4294967296
  br i1 %233, label %234, label %241

234:
  %235 = trunc i64 %175 to i32
  %236 = trunc i64 %184 to i32
  %237 = udiv i32 %236, %235
  %238 = urem i32 %236, %235
  %239 = zext i32 %237 to i64
  %240 = zext i32 %238 to i64
  br label %244

241:
  %242 = sdiv i64 %184, %175
  %243 = srem i64 %184, %175
  br label %244

244:
  %245 = phi i64 [ %229, %224 ], [ %239, %234 ], [ %242, %241 ]
  %246 = phi i64 [ %230, %224 ], [ %240, %234 ], [ %243, %241 ]
  %247 = xor i64 %175, %246
  %248 = icmp slt i64 %247, 0
  %249 = add i64 %245, -1
  %250 = select i1 %248, i64 %249, i64 %245
  %251 = add nsw i64 %165, %250
  %252 = sext i32 %163 to i64
  %253 = icmp sgt i64 %251, %252
  %254 = sext i32 %163 to i64
  %255 = select i1 %253, i64 %254, i64 %251
  %256 = getelementptr i64, ptr %6, i64 %255
  %257 = load i64, ptr %256, align 8, !noalias !20
  %258 = icmp sgt i64 %257, %316
  br i1 %258, label %187, label %189

259:
  %260 = getelementptr i8, ptr %15, i64 %319
  %261 = load i8, ptr %260, align 1
  %262 = icmp eq i8 %261, 0
  br i1 %262, label %273, label %263

263:
  %264 = icmp slt i64 %50, %22
  br i1 %264, label %265, label %271

265:
  %266 = trunc i64 %290 to i32
  %267 = getelementptr i32, ptr %19, i64 %50
  store i32 %266, ptr %267, align 4
  %268 = trunc i64 %319 to i32
  %269 = getelementptr i32, ptr %20, i64 %50
  store i32 %268, ptr %269, align 4
  %270 = getelementptr i32, ptr %21, i64 %50
  store i32 %310, ptr %270, align 4
  br label %271

271:
  %272 = add nsw i64 %50, 1
  br label %282

273:
  %274 = trunc i64 %319 to i32
  %275 = getelementptr i32, ptr %17, i64 %49
  store i32 %274, ptr %275, align 4
  %276 = getelementptr i32, ptr %18, i64 %49
  store i32 %310, ptr %276, align 4
  %277 = add nsw i64 %49, 1
  br label %282

278:
  %279 = phi i32 [ 0, %280 ], [ %46, %291 ]
  ret i32 %279

280:
  %281 = getelementptr i64, ptr %16, i64 %14
  store i64 %35, ptr %281, align 8
  store i64 %36, ptr %0, align 8
  br label %278

282:
  %283 = phi i64 [ %277, %273 ], [ %49, %305 ], [ %49, %315 ], [ %49, %271 ], [ %49, %318 ]
  %284 = phi i64 [ %50, %273 ], [ %50, %305 ], [ %50, %315 ], [ %272, %271 ], [ %50, %318 ]
  br label %48

285:
  %286 = load i64, ptr %26, align 8
  %287 = add nsw i64 %37, -1
  store i64 %287, ptr %27, align 8
  %288 = add i64 %286, 1
  store i64 %288, ptr %26, align 8
  br label %289

289:
  %290 = phi i64 [ %286, %285 ], [ 0, %34 ]
  br i1 %38, label %39, label %280

291:
  %292 = icmp sgt i32 %46, 0
  %293 = load ptr, ptr %29, align 8
  %294 = select i1 %292, ptr %293, ptr undef
  store ptr %294, ptr %1, align 8
  br label %278

295:
  %296 = sub nsw i64 %47, %4
  %297 = getelementptr i64, ptr %12, i64 %290
  %298 = load i64, ptr %297, align 8
  %299 = getelementptr i64, ptr %12, i64 %290
  %300 = getelementptr i8, ptr %299, i64 8
  %301 = load i64, ptr %300, align 8
  store i64 %298, ptr %30, align 8
  %302 = sub i64 %301, %298
  %303 = icmp slt i64 %302, 1
  %304 = select i1 %303, i64 0, i64 %302
  store i64 %304, ptr %31, align 8
  br label %48

305:
  %306 = load i64, ptr %30, align 8
  %307 = add nsw i64 %51, -1
  store i64 %307, ptr %31, align 8
  %308 = add i64 %306, 1
  store i64 %308, ptr %30, align 8
  %309 = getelementptr i32, ptr %13, i64 %306
  %310 = load i32, ptr %309, align 4
  %311 = icmp slt i32 %310, 0
  %312 = zext i32 %310 to i64
  %313 = icmp slt i64 %296, %312
  %314 = select i1 %311, i1 true, i1 %313
  br i1 %314, label %282, label %53

315:
  %316 = phi i64 [ 0, %59 ], [ 0, %122 ], [ %110, %64 ], [ %115, %114 ]
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %282, label %139

318:
  %319 = phi i64 [ -1, %152 ], [ -1, %139 ], [ -1, %146 ], [ %223, %215 ], [ -1, %142 ], [ -1, %168 ], [ %255, %189 ]
  %320 = icmp slt i64 %319, 0
  br i1 %320, label %282, label %259
}

define internal i32 @5(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3) {
  %5 = call i64 @llvm.smin.i64(i64 %3, i64 %2)
  store i64 %5, ptr %0, align 8
  ret i32 0
}

define i32 @kernel.seed_marks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = phi i64 [ %7, %8 ], [ %25, %24 ]
  %15 = load i64, ptr %10, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %27, label %26

17:
  %18 = getelementptr i32, ptr %3, i64 %28
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %32 to i64
  %21 = getelementptr i32, ptr %5, i64 %20
  store i32 %19, ptr %21, align 4
  %22 = getelementptr i32, ptr %6, i64 %14
  store i32 %32, ptr %22, align 4
  %23 = add nsw i64 %14, 1
  br label %24

24:
  %25 = phi i64 [ %23, %17 ], [ %14, %27 ]
  br label %13

26:
  store i64 %14, ptr %0, align 8
  ret i32 0

27:
  %28 = load i64, ptr %9, align 8
  %29 = add nsw i64 %15, -1
  store i64 %29, ptr %10, align 8
  %30 = add i64 %28, 1
  store i64 %30, ptr %9, align 8
  %31 = getelementptr i32, ptr %2, i64 %28
  %32 = load i32, ptr %31, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr i32, ptr %5, i64 %33
  %35 = load i32, ptr %34, align 4
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %17, label %24
}

define i32 @kernel.spread_marks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = icmp slt i64 %6, %7
  br i1 %11, label %12, label %41

12:
  %13 = phi i64 [ %6, %8 ], [ %17, %39 ]
  %14 = phi i64 [ %7, %8 ], [ %29, %39 ]
  %15 = getelementptr i32, ptr %5, i64 %13
  %16 = load i32, ptr %15, align 4
  %17 = add nsw i64 %13, 1
  %18 = sext i32 %16 to i64
  %19 = getelementptr i64, ptr %2, i64 %18
  %20 = load i64, ptr %19, align 8
  %21 = sext i32 %16 to i64
  %22 = getelementptr i64, ptr %2, i64 %21
  %23 = getelementptr i8, ptr %22, i64 8
  %24 = load i64, ptr %23, align 8
  store i64 %20, ptr %9, align 8
  %25 = sub i64 %24, %20
  %26 = icmp slt i64 %25, 1
  %27 = select i1 %26, i64 0, i64 %25
  store i64 %27, ptr %10, align 8
  br label %28

28:
  %29 = phi i64 [ %14, %12 ], [ %38, %37 ]
  %30 = load i64, ptr %10, align 8
  %31 = icmp sgt i64 %30, 0
  br i1 %31, label %43, label %39

32:
  %33 = sext i32 %48 to i64
  %34 = getelementptr i32, ptr %4, i64 %33
  store i32 %16, ptr %34, align 4
  %35 = getelementptr i32, ptr %5, i64 %29
  store i32 %48, ptr %35, align 4
  %36 = add nsw i64 %29, 1
  br label %37

37:
  %38 = phi i64 [ %36, %32 ], [ %29, %43 ]
  br label %28

39:
  %40 = icmp slt i64 %17, %29
  br i1 %40, label %12, label %41

41:
  %42 = phi i64 [ %29, %39 ], [ %7, %8 ]
  store i64 %42, ptr %0, align 8
  ret i32 0

43:
  %44 = load i64, ptr %9, align 8
  %45 = add nsw i64 %30, -1
  store i64 %45, ptr %10, align 8
  %46 = add i64 %44, 1
  store i64 %46, ptr %9, align 8
  %47 = getelementptr i32, ptr %3, i64 %44
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr i32, ptr %4, i64 %49
  %51 = load i32, ptr %50, align 4
  %52 = icmp slt i32 %51, 0
  br i1 %52, label %32, label %37
}

define i32 @kernel.note_held(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, i64 %5, ptr %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %8, align 8
  %12 = icmp slt i64 %5, 1
  %13 = select i1 %12, i64 0, i64 %5
  store i64 %13, ptr %9, align 8
  br label %14

14:
  %15 = load i64, ptr %9, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %37, label %36

17:
  %18 = getelementptr i64, ptr %2, i64 %38
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr i64, ptr %2, i64 %38
  %21 = getelementptr i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 8
  store i64 %19, ptr %10, align 8
  %23 = sub i64 %22, %19
  %24 = icmp slt i64 %23, 1
  %25 = select i1 %24, i64 0, i64 %23
  store i64 %25, ptr %11, align 8
  br label %26

26:
  %27 = load i64, ptr %11, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %44, label %35

29:
  %30 = getelementptr i32, ptr %3, i64 %45
  %31 = load i32, ptr %30, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr i8, ptr %6, i64 %32
  store i8 1, ptr %33, align 1
  br label %34

34:
  br label %26

35:
  br label %14

36:
  store i64 0, ptr %0, align 8
  ret i32 0

37:
  %38 = load i64, ptr %8, align 8
  %39 = add nsw i64 %15, -1
  store i64 %39, ptr %9, align 8
  %40 = add i64 %38, 1
  store i64 %40, ptr %8, align 8
  %41 = getelementptr i32, ptr %4, i64 %38
  %42 = load i32, ptr %41, align 4
  %43 = icmp slt i32 %42, 0
  br i1 %43, label %17, label %35

44:
  %45 = load i64, ptr %10, align 8
  %46 = add nsw i64 %27, -1
  store i64 %46, ptr %11, align 8
  %47 = add i64 %45, 1
  store i64 %47, ptr %10, align 8
  %48 = getelementptr i32, ptr %3, i64 %45
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = icmp eq i64 %38, %50
  br i1 %51, label %34, label %29
}

define i32 @kernel.claim_unmarked(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %15, align 8
  store i64 2, ptr %16, align 8
  br label %21

21:
  %22 = phi i64 [ 0, %10 ], [ %26, %25 ]
  %23 = load i64, ptr %16, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %137, label %81

25:
  %26 = phi i64 [ %22, %137 ], [ %80, %79 ]
  %27 = load i64, ptr %18, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %144, label %21

29:
  br i1 %141, label %34, label %30

30:
  %31 = getelementptr i8, ptr %5, i64 %145
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %79

34:
  %35 = trunc i64 %145 to i32
  %36 = getelementptr i32, ptr %8, i64 %26
  store i32 %35, ptr %36, align 4
  %37 = add nsw i64 %26, 1
  store i64 0, ptr %13, align 8, !noalias !24
  store i64 0, ptr %14, align 8, !noalias !24
  %38 = getelementptr i32, ptr %6, i64 %145
  store i32 -3, ptr %38, align 4, !noalias !24
  %39 = trunc i64 %145 to i32
  store i32 %39, ptr %7, align 4, !noalias !24
  br label %40

40:
  %41 = phi i64 [ 0, %34 ], [ %45, %67 ]
  %42 = phi i64 [ 1, %34 ], [ %57, %67 ]
  %43 = getelementptr i32, ptr %7, i64 %41
  %44 = load i32, ptr %43, align 4, !noalias !24
  %45 = add nuw nsw i64 %41, 1
  %46 = sext i32 %44 to i64
  %47 = getelementptr i64, ptr %2, i64 %46
  %48 = load i64, ptr %47, align 8, !noalias !24
  %49 = sext i32 %44 to i64
  %50 = getelementptr i64, ptr %2, i64 %49
  %51 = getelementptr i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8, !noalias !24
  store i64 %48, ptr %13, align 8, !noalias !24
  %53 = sub i64 %52, %48
  %54 = icmp slt i64 %53, 1
  %55 = select i1 %54, i64 0, i64 %53
  store i64 %55, ptr %14, align 8, !noalias !24
  br label %56

56:
  %57 = phi i64 [ %42, %40 ], [ %66, %65 ]
  %58 = load i64, ptr %14, align 8, !noalias !24
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %69, label %67

60:
  %61 = sext i32 %74 to i64
  %62 = getelementptr i32, ptr %6, i64 %61
  store i32 -3, ptr %62, align 4, !noalias !24
  %63 = getelementptr i32, ptr %7, i64 %57
  store i32 %74, ptr %63, align 4, !noalias !24
  %64 = add nsw i64 %57, 1
  br label %65

65:
  %66 = phi i64 [ %64, %60 ], [ %57, %69 ]
  br label %56

67:
  %68 = icmp slt i64 %45, %57
  br i1 %68, label %40, label %79

69:
  %70 = load i64, ptr %13, align 8, !noalias !24
  %71 = add nsw i64 %58, -1
  store i64 %71, ptr %14, align 8, !noalias !24
  %72 = add i64 %70, 1
  store i64 %72, ptr %13, align 8, !noalias !24
  %73 = getelementptr i32, ptr %3, i64 %70
  %74 = load i32, ptr %73, align 4, !noalias !24
  %75 = sext i32 %74 to i64
  %76 = getelementptr i32, ptr %6, i64 %75
  %77 = load i32, ptr %76, align 4, !noalias !24
  %78 = icmp eq i32 %77, -1
  br i1 %78, label %60, label %65

79:
  %80 = phi i64 [ %26, %144 ], [ %26, %30 ], [ %37, %67 ]
  br label %25

81:
  %82 = add nsw i64 %22, -1
  store i64 %82, ptr %19, align 8
  %83 = icmp ugt i64 %22, -9223372036854775808
  %84 = select i1 %83, i64 0, i64 %22
  store i64 %84, ptr %20, align 8
  br label %85

85:
  %86 = phi i64 [ 0, %81 ], [ %135, %134 ]
  %87 = load i64, ptr %20, align 8
  %88 = icmp sgt i64 %87, 0
  br i1 %88, label %151, label %136

89:
  %90 = getelementptr i32, ptr %9, i64 %86
  store i32 %156, ptr %90, align 4
  store i64 0, ptr %11, align 8, !noalias !28
  store i64 0, ptr %12, align 8, !noalias !28
  %91 = sext i32 %156 to i64
  %92 = trunc i64 %86 to i32
  %93 = getelementptr i32, ptr %6, i64 %91
  store i32 %92, ptr %93, align 4, !noalias !28
  store i32 %156, ptr %7, align 4, !noalias !28
  br label %94

94:
  %95 = phi i64 [ 0, %89 ], [ %99, %122 ]
  %96 = phi i64 [ 1, %89 ], [ %111, %122 ]
  %97 = getelementptr i32, ptr %7, i64 %95
  %98 = load i32, ptr %97, align 4, !noalias !28
  %99 = add nuw nsw i64 %95, 1
  %100 = sext i32 %98 to i64
  %101 = getelementptr i64, ptr %2, i64 %100
  %102 = load i64, ptr %101, align 8, !noalias !28
  %103 = sext i32 %98 to i64
  %104 = getelementptr i64, ptr %2, i64 %103
  %105 = getelementptr i8, ptr %104, i64 8
  %106 = load i64, ptr %105, align 8, !noalias !28
  store i64 %102, ptr %11, align 8, !noalias !28
  %107 = sub i64 %106, %102
  %108 = icmp slt i64 %107, 1
  %109 = select i1 %108, i64 0, i64 %107
  store i64 %109, ptr %12, align 8, !noalias !28
  br label %110

110:
  %111 = phi i64 [ %96, %94 ], [ %121, %120 ]
  %112 = load i64, ptr %12, align 8, !noalias !28
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %124, label %122

114:
  %115 = sext i32 %129 to i64
  %116 = trunc i64 %86 to i32
  %117 = getelementptr i32, ptr %6, i64 %115
  store i32 %116, ptr %117, align 4, !noalias !28
  %118 = getelementptr i32, ptr %7, i64 %111
  store i32 %129, ptr %118, align 4, !noalias !28
  %119 = add nsw i64 %111, 1
  br label %120

120:
  %121 = phi i64 [ %119, %114 ], [ %111, %124 ]
  br label %110

122:
  %123 = icmp slt i64 %99, %111
  br i1 %123, label %94, label %161

124:
  %125 = load i64, ptr %11, align 8, !noalias !28
  %126 = add nsw i64 %112, -1
  store i64 %126, ptr %12, align 8, !noalias !28
  %127 = add i64 %125, 1
  store i64 %127, ptr %11, align 8, !noalias !28
  %128 = getelementptr i32, ptr %3, i64 %125
  %129 = load i32, ptr %128, align 4, !noalias !28
  %130 = sext i32 %129 to i64
  %131 = getelementptr i32, ptr %6, i64 %130
  %132 = load i32, ptr %131, align 4, !noalias !28
  %133 = icmp eq i32 %132, -3
  br i1 %133, label %114, label %120

134:
  %135 = phi i64 [ %162, %161 ], [ %86, %151 ]
  br label %85

136:
  store i64 %86, ptr %0, align 8
  ret i32 0

137:
  %138 = load i64, ptr %15, align 8
  %139 = add nsw i64 %23, -1
  store i64 %139, ptr %16, align 8
  %140 = add i64 %138, 1
  store i64 %140, ptr %15, align 8
  %141 = icmp eq i64 %138, 1
  store i64 0, ptr %17, align 8
  %142 = icmp slt i64 %4, 1
  %143 = select i1 %142, i64 0, i64 %4
  store i64 %143, ptr %18, align 8
  br label %25

144:
  %145 = load i64, ptr %17, align 8
  %146 = add nsw i64 %27, -1
  store i64 %146, ptr %18, align 8
  %147 = add i64 %145, 1
  store i64 %147, ptr %17, align 8
  %148 = getelementptr i32, ptr %6, i64 %145
  %149 = load i32, ptr %148, align 4
  %150 = icmp eq i32 %149, -1
  br i1 %150, label %29, label %79

151:
  %152 = load i64, ptr %19, align 8
  %153 = add nsw i64 %87, -1
  store i64 %153, ptr %20, align 8
  %154 = add i64 %152, -1
  store i64 %154, ptr %19, align 8
  %155 = getelementptr i32, ptr %8, i64 %152
  %156 = load i32, ptr %155, align 4
  %157 = sext i32 %156 to i64
  %158 = getelementptr i32, ptr %6, i64 %157
  %159 = load i32, ptr %158, align 4
  %160 = icmp eq i32 %159, -3
  br i1 %160, label %89, label %134

161:
  %162 = add nsw i64 %86, 1
  br label %134
}

define i32 @kernel.lay_out_types(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, i64 %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = add nsw i64 %2, 1
  store i64 0, ptr %12, align 8
  %17 = icmp slt i64 %2, 1
  %18 = select i1 %17, i64 0, i64 %2
  store i64 %18, ptr %13, align 8
  br label %19

19:
  %20 = phi i64 [ 0, %11 ], [ %144, %143 ]
  %21 = load i64, ptr %13, align 8
  %22 = icmp sgt i64 %21, 0
  br i1 %22, label %145, label %142

23:
  %24 = getelementptr i64, ptr %8, i64 %16
  store i64 %146, ptr %24, align 8
  %25 = getelementptr i64, ptr %8, i64 %2
  %26 = getelementptr i8, ptr %25, i64 16
  store i64 0, ptr %26, align 8
  %27 = getelementptr i64, ptr %8, i64 %2
  %28 = getelementptr i8, ptr %27, i64 24
  store i64 1, ptr %28, align 8
  br label %29

29:
  %30 = phi i64 [ 1, %23 ], [ %57, %76 ]
  %31 = icmp sgt i64 %30, 0
  br i1 %31, label %32, label %143

32:
  %33 = phi i64 [ %30, %29 ], [ %120, %140 ]
  %34 = add nsw i64 %33, -1
  %35 = mul nsw i64 %34, 3
  %36 = add nsw i64 %16, %35
  %37 = getelementptr i64, ptr %8, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr i64, ptr %8, i64 %36
  %40 = getelementptr i8, ptr %39, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr i64, ptr %8, i64 %36
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %38, 6
  %46 = icmp sgt i64 %44, 1
  br i1 %46, label %47, label %56

47:
  %48 = getelementptr i64, ptr %4, i64 %38
  %49 = load i64, ptr %48, align 8
  %50 = add nsw i64 %41, %49
  %51 = getelementptr i64, ptr %8, i64 %36
  %52 = getelementptr i8, ptr %51, i64 8
  store i64 %50, ptr %52, align 8
  %53 = add nsw i64 %44, -1
  %54 = getelementptr i64, ptr %8, i64 %36
  %55 = getelementptr i8, ptr %54, i64 16
  store i64 %53, ptr %55, align 8
  br label %56

56:
  %57 = phi i64 [ %33, %47 ], [ %34, %32 ]
  %58 = getelementptr i64, ptr %3, i64 %45
  %59 = load i64, ptr %58, align 8
  %60 = icmp sgt i64 %59, 0
  br i1 %60, label %61, label %77

61:
  %62 = getelementptr i64, ptr %3, i64 %45
  %63 = getelementptr i8, ptr %62, i64 8
  %64 = load i64, ptr %63, align 8
  %65 = add nsw i64 %41, %64
  %66 = ashr i64 %65, 3
  %67 = icmp slt i64 %66, %154
  br i1 %67, label %68, label %76

68:
  %69 = getelementptr i64, ptr %3, i64 %45
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr i64, ptr %8, i64 %146
  %72 = load i64, ptr %71, align 8
  %73 = trunc i64 %70 to i32
  %74 = getelementptr i32, ptr %9, i64 %72
  %75 = getelementptr i32, ptr %74, i64 %66
  store i32 %73, ptr %75, align 4
  br label %76

76:
  br label %29

77:
  %78 = getelementptr i64, ptr %3, i64 %45
  %79 = getelementptr i8, ptr %78, i64 16
  %80 = load i64, ptr %79, align 8
  %81 = getelementptr i64, ptr %3, i64 %45
  %82 = getelementptr i8, ptr %81, i64 32
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr i64, ptr %3, i64 %45
  %85 = getelementptr i8, ptr %84, i64 40
  %86 = load i64, ptr %85, align 8
  %87 = add nsw i64 %57, %86
  %88 = add nsw i64 %87, 1
  %89 = icmp slt i64 %88, %10
  br i1 %89, label %92, label %90

90:
  %91 = add nsw i64 %20, 1
  br label %143

92:
  %93 = icmp sgt i64 %80, -1
  br i1 %93, label %94, label %115

94:
  %95 = getelementptr i64, ptr %3, i64 %45
  %96 = getelementptr i8, ptr %95, i64 24
  %97 = load i64, ptr %96, align 8
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %99, label %115

99:
  %100 = getelementptr i32, ptr %7, i64 %80
  %101 = load i32, ptr %100, align 4
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %115, label %103

103:
  %104 = mul nsw i64 %57, 3
  %105 = add nsw i64 %16, %104
  %106 = getelementptr i64, ptr %8, i64 %105
  store i64 %80, ptr %106, align 8
  %107 = getelementptr i64, ptr %8, i64 %105
  %108 = getelementptr i8, ptr %107, i64 8
  store i64 %41, ptr %108, align 8
  %109 = getelementptr i64, ptr %3, i64 %45
  %110 = getelementptr i8, ptr %109, i64 24
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr i64, ptr %8, i64 %105
  %113 = getelementptr i8, ptr %112, i64 16
  store i64 %111, ptr %113, align 8
  %114 = add nsw i64 %57, 1
  br label %115

115:
  %116 = phi i64 [ %114, %103 ], [ %57, %99 ], [ %57, %94 ], [ %57, %92 ]
  store i64 %83, ptr %14, align 8
  %117 = icmp slt i64 %86, 1
  %118 = select i1 %117, i64 0, i64 %86
  store i64 %118, ptr %15, align 8
  br label %119

119:
  %120 = phi i64 [ %116, %115 ], [ %139, %138 ]
  %121 = load i64, ptr %15, align 8
  %122 = icmp sgt i64 %121, 0
  br i1 %122, label %156, label %140

123:
  %124 = mul nsw i64 %120, 3
  %125 = add nsw i64 %16, %124
  %126 = getelementptr i32, ptr %6, i64 %157
  %127 = load i32, ptr %126, align 4
  %128 = sext i32 %127 to i64
  %129 = getelementptr i64, ptr %8, i64 %125
  store i64 %128, ptr %129, align 8
  %130 = getelementptr i64, ptr %5, i64 %157
  %131 = load i64, ptr %130, align 8
  %132 = add nsw i64 %41, %131
  %133 = getelementptr i64, ptr %8, i64 %125
  %134 = getelementptr i8, ptr %133, i64 8
  store i64 %132, ptr %134, align 8
  %135 = getelementptr i64, ptr %8, i64 %125
  %136 = getelementptr i8, ptr %135, i64 16
  store i64 1, ptr %136, align 8
  %137 = add nsw i64 %120, 1
  br label %138

138:
  %139 = phi i64 [ %137, %123 ], [ %120, %156 ]
  br label %119

140:
  %141 = icmp sgt i64 %120, 0
  br i1 %141, label %32, label %143

142:
  store i64 %20, ptr %0, align 8
  ret i32 0

143:
  %144 = phi i64 [ %20, %145 ], [ %91, %90 ], [ %20, %140 ], [ %20, %29 ]
  br label %19

145:
  %146 = load i64, ptr %12, align 8
  %147 = add nsw i64 %21, -1
  store i64 %147, ptr %13, align 8
  %148 = add i64 %146, 1
  store i64 %148, ptr %12, align 8
  %149 = getelementptr i64, ptr %8, i64 %146
  %150 = getelementptr i8, ptr %149, i64 8
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr i64, ptr %8, i64 %146
  %153 = load i64, ptr %152, align 8
  %154 = sub nsw i64 %151, %153
  %155 = icmp eq i64 %151, %153
  br i1 %155, label %143, label %23

156:
  %157 = load i64, ptr %14, align 8
  %158 = add nsw i64 %121, -1
  store i64 %158, ptr %15, align 8
  %159 = add i64 %157, 1
  store i64 %159, ptr %14, align 8
  %160 = getelementptr i32, ptr %6, i64 %157
  %161 = load i32, ptr %160, align 4
  %162 = sext i32 %161 to i64
  %163 = getelementptr i32, ptr %7, i64 %162
  %164 = load i32, ptr %163, align 4
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %138, label %123
}

define i32 @kernel.trace_path(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, i64 %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = getelementptr i32, ptr %5, i64 %7
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = icmp sgt i64 %6, %18
  br i1 %19, label %20, label %32

20:
  %21 = phi i64 [ 1, %11 ], [ %26, %20 ]
  %22 = phi i64 [ %7, %11 ], [ %25, %20 ]
  %23 = getelementptr i32, ptr %5, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = add nuw nsw i64 %21, 1
  %27 = sext i32 %24 to i64
  %28 = getelementptr i32, ptr %5, i64 %27
  %29 = load i32, ptr %28, align 4
  %30 = sext i32 %29 to i64
  %31 = icmp sgt i64 %6, %30
  br i1 %31, label %20, label %32

32:
  %33 = phi i64 [ %26, %20 ], [ 1, %11 ]
  %34 = icmp sgt i64 %33, %10
  br i1 %34, label %36, label %37

35:
  ret i32 0

36:
  store i64 %33, ptr %0, align 8
  br label %35

37:
  %38 = add nsw i64 %33, -1
  store i64 %38, ptr %12, align 8
  %39 = icmp ugt i64 %33, -9223372036854775808
  %40 = select i1 %39, i64 0, i64 %33
  store i64 %40, ptr %13, align 8
  br label %41

41:
  %42 = phi i64 [ %7, %37 ], [ %66, %65 ]
  %43 = load i64, ptr %13, align 8
  %44 = icmp sgt i64 %43, 0
  br i1 %44, label %68, label %67

45:
  %46 = sext i32 %76 to i64
  %47 = getelementptr i64, ptr %2, i64 %46
  %48 = load i64, ptr %47, align 8
  %49 = sext i32 %76 to i64
  %50 = getelementptr i64, ptr %2, i64 %49
  %51 = getelementptr i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8
  store i64 %48, ptr %14, align 8
  %53 = sub i64 %52, %48
  %54 = icmp slt i64 %53, 1
  %55 = select i1 %54, i64 0, i64 %53
  store i64 %55, ptr %15, align 8
  br label %56

56:
  %57 = load i64, ptr %15, align 8
  %58 = icmp sgt i64 %57, 0
  br i1 %58, label %79, label %63

59:
  %60 = getelementptr i32, ptr %4, i64 %80
  %61 = load i32, ptr %60, align 4
  %62 = getelementptr i32, ptr %9, i64 %69
  store i32 %61, ptr %62, align 4
  br label %63

63:
  %64 = sext i32 %76 to i64
  br label %65

65:
  %66 = phi i64 [ %64, %63 ], [ %42, %68 ]
  br label %41

67:
  store i64 %33, ptr %0, align 8
  br label %35

68:
  %69 = load i64, ptr %12, align 8
  %70 = add nsw i64 %43, -1
  store i64 %70, ptr %13, align 8
  %71 = add i64 %69, -1
  store i64 %71, ptr %12, align 8
  %72 = trunc i64 %42 to i32
  %73 = getelementptr i32, ptr %8, i64 %69
  store i32 %72, ptr %73, align 4
  %74 = getelementptr i32, ptr %9, i64 %69
  store i32 -1, ptr %74, align 4
  %75 = getelementptr i32, ptr %5, i64 %42
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  %78 = icmp sgt i64 %6, %77
  br i1 %78, label %45, label %65

79:
  %80 = load i64, ptr %14, align 8
  %81 = add nsw i64 %57, -1
  store i64 %81, ptr %15, align 8
  %82 = add i64 %80, 1
  store i64 %82, ptr %14, align 8
  %83 = getelementptr i32, ptr %3, i64 %80
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  %86 = icmp eq i64 %42, %85
  br i1 %86, label %59, label %56
}

define i32 @kernel.sum_paths(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = add nsw i64 %3, -1
  store i64 %13, ptr %11, align 8
  %14 = icmp ugt i64 %3, -9223372036854775808
  %15 = select i1 %14, i64 0, i64 %3
  store i64 %15, ptr %12, align 8
  br label %16

16:
  %17 = load i64, ptr %12, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %67, label %66

19:
  %20 = sext i32 %72 to i64
  %21 = getelementptr i32, ptr %8, i64 %20
  %22 = load i32, ptr %21, align 4
  %23 = add i32 %22, 1
  %24 = sext i32 %72 to i64
  %25 = getelementptr i32, ptr %8, i64 %24
  store i32 %23, ptr %25, align 4
  %26 = sext i32 %72 to i64
  %27 = getelementptr i64, ptr %9, i64 %26
  %28 = load i64, ptr %27, align 8
  %29 = sext i32 %72 to i64
  %30 = getelementptr i64, ptr %7, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = add nsw i64 %28, %31
  %33 = sext i32 %72 to i64
  %34 = getelementptr i64, ptr %9, i64 %33
  store i64 %32, ptr %34, align 8
  br label %40

35:
  %36 = sext i32 %72 to i64
  %37 = getelementptr i32, ptr %8, i64 %36
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %16, label %40

40:
  %41 = sext i32 %72 to i64
  %42 = getelementptr i32, ptr %4, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = icmp sgt i64 %5, %44
  br i1 %45, label %46, label %65

46:
  %47 = sext i32 %43 to i64
  %48 = getelementptr i32, ptr %8, i64 %47
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %72 to i64
  %51 = getelementptr i32, ptr %8, i64 %50
  %52 = load i32, ptr %51, align 4
  %53 = add i32 %49, %52
  %54 = sext i32 %43 to i64
  %55 = getelementptr i32, ptr %8, i64 %54
  store i32 %53, ptr %55, align 4
  %56 = sext i32 %43 to i64
  %57 = getelementptr i64, ptr %9, i64 %56
  %58 = load i64, ptr %57, align 8
  %59 = sext i32 %72 to i64
  %60 = getelementptr i64, ptr %9, i64 %59
  %61 = load i64, ptr %60, align 8
  %62 = add nsw i64 %58, %61
  %63 = sext i32 %43 to i64
  %64 = getelementptr i64, ptr %9, i64 %63
  store i64 %62, ptr %64, align 8
  br label %65

65:
  br label %16

66:
  store i64 0, ptr %0, align 8
  ret i32 0

67:
  %68 = load i64, ptr %11, align 8
  %69 = add nsw i64 %17, -1
  store i64 %69, ptr %12, align 8
  %70 = add i64 %68, -1
  store i64 %70, ptr %11, align 8
  %71 = getelementptr i32, ptr %2, i64 %68
  %72 = load i32, ptr %71, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr i8, ptr %6, i64 %73
  %75 = load i8, ptr %74, align 1
  %76 = icmp eq i8 %75, 0
  br i1 %76, label %35, label %19
}

define i32 @kernel.merge_paths(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, i64 %20, i64 %21) {
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %23, align 8
  %25 = icmp slt i64 %3, 1
  %26 = select i1 %25, i64 0, i64 %3
  store i64 %26, ptr %24, align 8
  br label %27

27:
  %28 = phi i64 [ 0, %22 ], [ %203, %202 ]
  %29 = load i64, ptr %24, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %204, label %201

31:
  %32 = sext i32 %209 to i64
  %33 = getelementptr i32, ptr %4, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = icmp sgt i64 %5, %35
  br i1 %36, label %37, label %44

37:
  %38 = sext i32 %34 to i64
  %39 = getelementptr i32, ptr %11, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp slt i32 %40, 0
  br i1 %41, label %202, label %42

42:
  %43 = zext i32 %40 to i64
  br label %105

44:
  %45 = sext i32 %34 to i64
  %46 = sub nsw i64 %45, %5
  %47 = getelementptr i32, ptr %10, i64 %46
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = sub nsw i64 -2, %49
  %51 = sub nsw i64 -33, %49
  %52 = mul nsw i64 %51, -7046029254386353131
  %53 = ashr i64 %52, 20
  %54 = and i64 %53, %20
  %55 = getelementptr i32, ptr %19, i64 %54
  %56 = load i32, ptr %55, align 4, !noalias !32
  %57 = icmp sgt i32 %56, -1
  br i1 %57, label %58, label %214

58:
  %59 = phi i64 [ %54, %44 ], [ %74, %72 ]
  %60 = getelementptr i32, ptr %19, i64 %59
  %61 = load i32, ptr %60, align 4, !noalias !32
  %62 = sext i32 %61 to i64
  %63 = getelementptr i32, ptr %12, i64 %62
  %64 = load i32, ptr %63, align 4, !noalias !32
  %65 = icmp eq i32 %64, -1
  br i1 %65, label %66, label %72

66:
  %67 = sext i32 %61 to i64
  %68 = getelementptr i32, ptr %13, i64 %67
  %69 = load i32, ptr %68, align 4, !noalias !32
  %70 = sext i32 %69 to i64
  %71 = icmp eq i64 %50, %70
  br i1 %71, label %214, label %72

72:
  %73 = add nsw i64 %59, 1
  %74 = and i64 %73, %20
  %75 = getelementptr i32, ptr %19, i64 %74
  %76 = load i32, ptr %75, align 4, !noalias !32
  %77 = icmp sgt i32 %76, -1
  br i1 %77, label %58, label %214

78:
  %79 = icmp eq i64 %28, %21
  br i1 %79, label %202, label %80

80:
  %81 = add nsw i64 %28, 1
  %82 = trunc i64 %28 to i32
  %83 = getelementptr i32, ptr %19, i64 %215
  store i32 %82, ptr %83, align 4
  %84 = getelementptr i32, ptr %12, i64 %28
  store i32 -1, ptr %84, align 4
  %85 = trunc i64 %50 to i32
  %86 = getelementptr i32, ptr %13, i64 %28
  store i32 %85, ptr %86, align 4
  %87 = getelementptr i32, ptr %18, i64 %28
  store i32 %34, ptr %87, align 4
  br label %88

88:
  %89 = phi i64 [ %81, %80 ], [ %28, %214 ]
  %90 = phi i64 [ %28, %80 ], [ %218, %214 ]
  %91 = getelementptr i32, ptr %14, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %209 to i64
  %94 = getelementptr i32, ptr %7, i64 %93
  %95 = load i32, ptr %94, align 4
  %96 = add i32 %92, %95
  %97 = getelementptr i32, ptr %14, i64 %90
  store i32 %96, ptr %97, align 4
  %98 = getelementptr i64, ptr %15, i64 %90
  %99 = load i64, ptr %98, align 8
  %100 = sext i32 %209 to i64
  %101 = getelementptr i64, ptr %8, i64 %100
  %102 = load i64, ptr %101, align 8
  %103 = add nsw i64 %99, %102
  %104 = getelementptr i64, ptr %15, i64 %90
  store i64 %103, ptr %104, align 8
  br label %105

105:
  %106 = phi i64 [ %28, %42 ], [ %89, %88 ]
  %107 = phi i64 [ %43, %42 ], [ %90, %88 ]
  %108 = sext i32 %209 to i64
  %109 = getelementptr i32, ptr %9, i64 %108
  %110 = load i32, ptr %109, align 4
  %111 = icmp sgt i32 %110, -1
  br i1 %111, label %112, label %119

112:
  %113 = getelementptr i32, ptr %13, i64 %107
  %114 = load i32, ptr %113, align 4
  %115 = sext i32 %209 to i64
  %116 = getelementptr i32, ptr %9, i64 %115
  %117 = load i32, ptr %116, align 4
  %118 = icmp eq i32 %114, %117
  br i1 %118, label %182, label %119

119:
  %120 = sext i32 %209 to i64
  %121 = getelementptr i32, ptr %9, i64 %120
  %122 = load i32, ptr %121, align 4
  %123 = mul nsw i64 %107, 31
  %124 = sext i32 %122 to i64
  %125 = add nsw i64 %123, %124
  %126 = mul nsw i64 %125, -7046029254386353131
  %127 = ashr i64 %126, 20
  %128 = and i64 %127, %20
  %129 = getelementptr i32, ptr %19, i64 %128
  %130 = load i32, ptr %129, align 4, !noalias !36
  %131 = icmp sgt i32 %130, -1
  br i1 %131, label %132, label %220

132:
  %133 = phi i64 [ %128, %119 ], [ %148, %146 ]
  %134 = getelementptr i32, ptr %19, i64 %133
  %135 = load i32, ptr %134, align 4, !noalias !36
  %136 = sext i32 %135 to i64
  %137 = getelementptr i32, ptr %12, i64 %136
  %138 = load i32, ptr %137, align 4, !noalias !36
  %139 = sext i32 %138 to i64
  %140 = icmp eq i64 %107, %139
  br i1 %140, label %141, label %146

141:
  %142 = sext i32 %135 to i64
  %143 = getelementptr i32, ptr %13, i64 %142
  %144 = load i32, ptr %143, align 4, !noalias !36
  %145 = icmp eq i32 %144, %122
  br i1 %145, label %220, label %146

146:
  %147 = add nsw i64 %133, 1
  %148 = and i64 %147, %20
  %149 = getelementptr i32, ptr %19, i64 %148
  %150 = load i32, ptr %149, align 4, !noalias !36
  %151 = icmp sgt i32 %150, -1
  br i1 %151, label %132, label %220

152:
  %153 = icmp eq i64 %106, %21
  br i1 %153, label %202, label %154

154:
  %155 = add nsw i64 %106, 1
  %156 = trunc i64 %106 to i32
  %157 = getelementptr i32, ptr %19, i64 %221
  store i32 %156, ptr %157, align 4
  %158 = trunc i64 %107 to i32
  %159 = getelementptr i32, ptr %12, i64 %106
  store i32 %158, ptr %159, align 4
  %160 = sext i32 %209 to i64
  %161 = getelementptr i32, ptr %9, i64 %160
  %162 = load i32, ptr %161, align 4
  %163 = getelementptr i32, ptr %13, i64 %106
  store i32 %162, ptr %163, align 4
  %164 = getelementptr i32, ptr %18, i64 %106
  store i32 %209, ptr %164, align 4
  br label %165

165:
  %166 = phi i64 [ %155, %154 ], [ %106, %220 ]
  %167 = phi i64 [ %106, %154 ], [ %224, %220 ]
  %168 = getelementptr i32, ptr %14, i64 %167
  %169 = load i32, ptr %168, align 4
  %170 = sext i32 %209 to i64
  %171 = getelementptr i32, ptr %7, i64 %170
  %172 = load i32, ptr %171, align 4
  %173 = add i32 %169, %172
  %174 = getelementptr i32, ptr %14, i64 %167
  store i32 %173, ptr %174, align 4
  %175 = getelementptr i64, ptr %15, i64 %167
  %176 = load i64, ptr %175, align 8
  %177 = sext i32 %209 to i64
  %178 = getelementptr i64, ptr %8, i64 %177
  %179 = load i64, ptr %178, align 8
  %180 = add nsw i64 %176, %179
  %181 = getelementptr i64, ptr %15, i64 %167
  store i64 %180, ptr %181, align 8
  br label %182

182:
  %183 = phi i64 [ %166, %165 ], [ %106, %112 ]
  %184 = phi i64 [ %167, %165 ], [ %107, %112 ]
  %185 = sext i32 %209 to i64
  %186 = trunc i64 %184 to i32
  %187 = getelementptr i32, ptr %11, i64 %185
  store i32 %186, ptr %187, align 4
  %188 = getelementptr i32, ptr %17, i64 %184
  %189 = load i32, ptr %188, align 4
  %190 = add i32 %189, 1
  %191 = getelementptr i32, ptr %17, i64 %184
  store i32 %190, ptr %191, align 4
  %192 = sext i32 %209 to i64
  %193 = getelementptr i8, ptr %6, i64 %192
  %194 = load i8, ptr %193, align 1
  %195 = icmp eq i8 %194, 0
  br i1 %195, label %202, label %196

196:
  %197 = getelementptr i32, ptr %16, i64 %184
  %198 = load i32, ptr %197, align 4
  %199 = add i32 %198, 1
  %200 = getelementptr i32, ptr %16, i64 %184
  store i32 %199, ptr %200, align 4
  br label %202

201:
  store i64 %28, ptr %0, align 8
  ret i32 0

202:
  %203 = phi i64 [ %28, %37 ], [ %28, %204 ], [ %106, %152 ], [ %28, %78 ], [ %183, %196 ], [ %183, %182 ]
  br label %27

204:
  %205 = load i64, ptr %23, align 8
  %206 = add nsw i64 %29, -1
  store i64 %206, ptr %24, align 8
  %207 = add i64 %205, 1
  store i64 %207, ptr %23, align 8
  %208 = getelementptr i32, ptr %2, i64 %205
  %209 = load i32, ptr %208, align 4
  %210 = sext i32 %209 to i64
  %211 = getelementptr i32, ptr %7, i64 %210
  %212 = load i32, ptr %211, align 4
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %202, label %31

214:
  %215 = phi i64 [ %54, %44 ], [ %74, %72 ], [ %59, %66 ]
  %216 = getelementptr i32, ptr %19, i64 %215
  %217 = load i32, ptr %216, align 4
  %218 = sext i32 %217 to i64
  %219 = icmp slt i32 %217, 0
  br i1 %219, label %78, label %88

220:
  %221 = phi i64 [ %128, %119 ], [ %148, %146 ], [ %133, %141 ]
  %222 = getelementptr i32, ptr %19, i64 %221
  %223 = load i32, ptr %222, align 4
  %224 = sext i32 %223 to i64
  %225 = icmp slt i32 %223, 0
  br i1 %225, label %152, label %165
}

define i32 @kernel.walk(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, i64 %11) {
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = load i64, ptr %6, align 8
  store i64 0, ptr %17, align 8
  %30 = call i32 @3(ptr nonnull %17, ptr nonnull %18, i64 %29)
  %31 = load i64, ptr %17, align 8
  switch i32 %30, label %557 [
    i32 -2, label %561
    i32 0, label %561
  ], !prof !0

32:
  %33 = phi i64 [ %31, %597 ], [ %541, %540 ]
  %34 = phi i64 [ %565, %597 ], [ %542, %540 ]
  %35 = phi i64 [ %574, %597 ], [ %543, %540 ]
  %36 = phi i64 [ %583, %597 ], [ %544, %540 ]
  %37 = phi i64 [ %592, %597 ], [ %545, %540 ]
  %38 = icmp slt i64 %33, %3
  br i1 %38, label %39, label %598

39:
  %40 = phi i64 [ %33, %32 ], [ %45, %59 ]
  %41 = phi i64 [ 0, %32 ], [ %57, %59 ]
  %42 = phi i64 [ 0, %32 ], [ %60, %59 ]
  %43 = getelementptr i8, ptr %2, i64 %40
  %44 = load i8, ptr %43, align 1, !noalias !40
  %45 = add nsw i64 %40, 1
  %46 = icmp eq i64 %42, 63
  br i1 %46, label %47, label %53

47:
  %48 = icmp ugt i8 %44, 1
  br i1 %48, label %598, label %49

49:
  %50 = icmp eq i8 %44, 1
  %51 = or i64 %41, -9223372036854775808
  %52 = select i1 %50, i64 %51, i64 %41
  br label %598

53:
  %54 = and i8 %44, 127
  %55 = zext i8 %54 to i64
  %56 = shl i64 %55, %42
  %57 = or i64 %41, %56
  %58 = icmp sgt i8 %44, -1
  br i1 %58, label %598, label %59

59:
  %60 = add nuw nsw i64 %42, 7
  %61 = icmp slt i64 %45, %3
  br i1 %61, label %39, label %598

62:
  switch i64 %600, label %262 [
    i64 1, label %63
    i64 0, label %548
  ]

63:
  %64 = icmp slt i64 %599, %3
  br i1 %64, label %65, label %602

65:
  %66 = phi i64 [ %599, %63 ], [ %71, %85 ]
  %67 = phi i64 [ 0, %63 ], [ %83, %85 ]
  %68 = phi i64 [ 0, %63 ], [ %86, %85 ]
  %69 = getelementptr i8, ptr %2, i64 %66
  %70 = load i8, ptr %69, align 1, !noalias !43
  %71 = add nuw nsw i64 %66, 1
  %72 = icmp eq i64 %68, 63
  br i1 %72, label %73, label %79

73:
  %74 = icmp ugt i8 %70, 1
  br i1 %74, label %602, label %75

75:
  %76 = icmp eq i8 %70, 1
  %77 = or i64 %67, -9223372036854775808
  %78 = select i1 %76, i64 %77, i64 %67
  br label %602

79:
  %80 = and i8 %70, 127
  %81 = zext i8 %80 to i64
  %82 = shl i64 %81, %68
  %83 = or i64 %67, %82
  %84 = icmp sgt i8 %70, -1
  br i1 %84, label %602, label %85

85:
  %86 = add nuw nsw i64 %68, 7
  %87 = icmp slt i64 %71, %3
  br i1 %87, label %65, label %602

88:
  %89 = icmp slt i64 %603, %3
  br i1 %89, label %90, label %606

90:
  %91 = phi i64 [ %603, %88 ], [ %96, %110 ]
  %92 = phi i64 [ 0, %88 ], [ %108, %110 ]
  %93 = phi i64 [ 0, %88 ], [ %111, %110 ]
  %94 = getelementptr i8, ptr %2, i64 %91
  %95 = load i8, ptr %94, align 1, !noalias !46
  %96 = add nuw nsw i64 %91, 1
  %97 = icmp eq i64 %93, 63
  br i1 %97, label %98, label %104

98:
  %99 = icmp ugt i8 %95, 1
  br i1 %99, label %606, label %100

100:
  %101 = icmp eq i8 %95, 1
  %102 = or i64 %92, -9223372036854775808
  %103 = select i1 %101, i64 %102, i64 %92
  br label %606

104:
  %105 = and i8 %95, 127
  %106 = zext i8 %105 to i64
  %107 = shl i64 %106, %93
  %108 = or i64 %92, %107
  %109 = icmp sgt i8 %95, -1
  br i1 %109, label %606, label %110

110:
  %111 = add nuw nsw i64 %93, 7
  %112 = icmp slt i64 %96, %3
  br i1 %112, label %90, label %606

113:
  %114 = icmp slt i64 %608, 8
  %115 = icmp slt i64 %604, %4
  %116 = select i1 %114, i1 true, i1 %115
  %117 = sub nsw i64 %5, %608
  %118 = icmp sgt i64 %604, %117
  %119 = select i1 %116, i1 true, i1 %118
  br i1 %119, label %548, label %120

120:
  %121 = and i64 %608, 4294967295
  %122 = call i64 @llvm.umin.i64(i64 %121, i64 2147479552)
  %123 = icmp slt i64 %122, %608
  br i1 %123, label %124, label %128

124:
  %125 = getelementptr i8, ptr %6, i64 48
  %126 = load i64, ptr %125, align 8
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %548, label %128

128:
  %129 = sub nsw i64 %3, %607
  %130 = icmp sgt i64 %122, %129
  br i1 %130, label %548, label %131

131:
  %132 = add nuw nsw i64 %607, %122
  br label %133

133:
  %134 = phi i64 [ %132, %131 ], [ %617, %186 ]
  %135 = phi i64 [ 0, %131 ], [ %187, %186 ]
  %136 = phi i64 [ -8, %131 ], [ %618, %186 ]
  %137 = icmp slt i64 %134, %3
  br i1 %137, label %138, label %610

138:
  %139 = phi i64 [ %134, %133 ], [ %144, %158 ]
  %140 = phi i64 [ 0, %133 ], [ %156, %158 ]
  %141 = phi i64 [ 0, %133 ], [ %159, %158 ]
  %142 = getelementptr i8, ptr %2, i64 %139
  %143 = load i8, ptr %142, align 1, !noalias !49
  %144 = add nsw i64 %139, 1
  %145 = icmp eq i64 %141, 63
  br i1 %145, label %146, label %152

146:
  %147 = icmp ugt i8 %143, 1
  br i1 %147, label %610, label %148

148:
  %149 = icmp eq i8 %143, 1
  %150 = or i64 %140, -9223372036854775808
  %151 = select i1 %149, i64 %150, i64 %140
  br label %610

152:
  %153 = and i8 %143, 127
  %154 = zext i8 %153 to i64
  %155 = shl i64 %154, %141
  %156 = or i64 %140, %155
  %157 = icmp sgt i8 %143, -1
  br i1 %157, label %610, label %158

158:
  %159 = add nuw nsw i64 %141, 7
  %160 = icmp slt i64 %144, %3
  br i1 %160, label %138, label %610

161:
  %162 = icmp slt i64 %611, %3
  br i1 %162, label %163, label %616

163:
  %164 = phi i64 [ %611, %161 ], [ %169, %183 ]
  %165 = phi i64 [ 0, %161 ], [ %181, %183 ]
  %166 = phi i64 [ 0, %161 ], [ %184, %183 ]
  %167 = getelementptr i8, ptr %2, i64 %164
  %168 = load i8, ptr %167, align 1, !noalias !52
  %169 = add nuw nsw i64 %164, 1
  %170 = icmp eq i64 %166, 63
  br i1 %170, label %171, label %177

171:
  %172 = icmp ugt i8 %168, 1
  br i1 %172, label %616, label %173

173:
  %174 = icmp eq i8 %168, 1
  %175 = or i64 %165, -9223372036854775808
  %176 = select i1 %174, i64 %175, i64 %165
  br label %616

177:
  %178 = and i8 %168, 127
  %179 = zext i8 %178 to i64
  %180 = shl i64 %179, %166
  %181 = or i64 %165, %180
  %182 = icmp sgt i8 %168, -1
  br i1 %182, label %616, label %183

183:
  %184 = add nuw nsw i64 %166, 7
  %185 = icmp slt i64 %169, %3
  br i1 %185, label %163, label %616

186:
  %187 = add nuw nsw i64 %135, 1
  %188 = icmp slt i64 %612, 0
  %189 = icmp sgt i64 %612, 3
  %190 = or i1 %188, %189
  %191 = xor i1 %190, true
  %192 = icmp sgt i64 %618, %136
  %193 = select i1 %191, i1 %192, i1 false
  %194 = and i64 %618, 7
  %195 = icmp eq i64 %194, 0
  %196 = select i1 %193, i1 %195, i1 false
  %197 = xor i1 %196, true
  %198 = add nsw i64 %608, -8
  %199 = icmp sgt i64 %618, %198
  %200 = select i1 %197, i1 true, i1 %199
  br i1 %200, label %201, label %133

201:
  %202 = phi i64 [ %617, %616 ], [ %611, %610 ], [ -4, %186 ]
  %203 = phi i64 [ %135, %616 ], [ %135, %610 ], [ %187, %186 ]
  %204 = icmp slt i64 %202, 0
  br i1 %204, label %548, label %205

205:
  %206 = icmp slt i64 %122, %608
  %207 = icmp sgt i64 %203, 0
  %208 = select i1 %206, i1 %207, i1 false
  br i1 %208, label %548, label %209

209:
  %210 = icmp ne i64 %608, %37
  %211 = icmp slt i64 %604, %36
  %212 = select i1 %210, i1 true, i1 %211
  br i1 %212, label %217, label %213

213:
  %214 = sub nsw i64 %36, %608
  %215 = xor i64 %604, %214
  %216 = icmp sgt i64 %215, 8191
  br i1 %216, label %217, label %231

217:
  %218 = icmp eq i64 %34, %9
  br i1 %218, label %548, label %219

219:
  %220 = mul nsw i64 %34, 10
  %221 = getelementptr i64, ptr %8, i64 %220
  store i64 %33, ptr %221, align 8
  %222 = getelementptr i64, ptr %8, i64 %220
  %223 = getelementptr i8, ptr %222, i64 8
  store i64 %604, ptr %223, align 8
  %224 = getelementptr i64, ptr %8, i64 %220
  %225 = getelementptr i8, ptr %224, i64 16
  store i64 %608, ptr %225, align 8
  store i64 4, ptr %27, align 8
  store i64 6, ptr %28, align 8
  br label %226

226:
  %227 = load i64, ptr %28, align 8
  %228 = icmp sgt i64 %227, 0
  br i1 %228, label %620, label %229

229:
  %230 = add nsw i64 %34, 1
  br label %231

231:
  %232 = phi i64 [ %230, %229 ], [ %34, %213 ]
  %233 = phi i64 [ %608, %229 ], [ %37, %213 ]
  %234 = mul nsw i64 %232, 10
  %235 = add nsw i64 %234, -10
  %236 = add nsw i64 %604, %608
  %237 = getelementptr i64, ptr %8, i64 %234
  %238 = getelementptr i8, ptr %237, i64 -56
  store i64 %236, ptr %238, align 8
  %239 = icmp slt i64 %608, 513
  br i1 %239, label %240, label %249

240:
  %241 = and i64 %604, 8191
  %242 = add nuw nsw i64 %241, %608
  %243 = icmp sgt i64 %242, 7936
  %244 = icmp sgt i64 %242, 8064
  %245 = zext i1 %243 to i64
  %246 = zext i1 %244 to i64
  %247 = add nuw nsw i64 %245, %246
  %248 = or i64 %247, 4
  br label %249

249:
  %250 = phi i64 [ %248, %240 ], [ 4, %231 ]
  %251 = add nsw i64 %235, %250
  %252 = getelementptr i64, ptr %8, i64 %251
  %253 = load i64, ptr %252, align 8
  %254 = add nsw i64 %253, 1
  %255 = getelementptr i64, ptr %8, i64 %251
  store i64 %254, ptr %255, align 8
  %256 = add nsw i64 %235, %250
  %257 = add nsw i64 %256, 3
  %258 = getelementptr i64, ptr %8, i64 %257
  %259 = load i64, ptr %258, align 8
  %260 = add nsw i64 %259, %203
  %261 = getelementptr i64, ptr %8, i64 %257
  store i64 %260, ptr %261, align 8
  br label %540

262:
  %263 = icmp eq i64 %35, %11
  br i1 %263, label %548, label %264

264:
  %265 = shl i64 %35, 4
  %266 = getelementptr i8, ptr %10, i64 %265
  store i64 %600, ptr %266, align 8
  %267 = shl i64 %35, 4
  %268 = getelementptr i8, ptr %10, i64 %267
  %269 = getelementptr i8, ptr %268, i64 8
  store i64 %599, ptr %269, align 8
  store i64 0, ptr %15, align 8, !noalias !55
  store i64 0, ptr %16, align 8, !noalias !55
  %270 = icmp ugt i64 %600, 17
  br i1 %270, label %626, label %271

271:
  %272 = mul nuw nsw i64 %600, 320
  %273 = getelementptr i64, ptr %7, i64 %272
  %274 = load i64, ptr %273, align 8, !noalias !55
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %626, label %276

276:
  %277 = or i64 %272, 1
  %278 = or i64 %272, 1
  %279 = add nsw i64 %278, %274
  store i64 %277, ptr %15, align 8, !noalias !55
  %280 = sub i64 %279, %277
  %281 = icmp slt i64 %280, 1
  %282 = select i1 %281, i64 0, i64 %280
  store i64 %282, ptr %16, align 8, !noalias !55
  br label %283

283:
  %284 = phi i64 [ %599, %276 ], [ %530, %529 ]
  %285 = load i64, ptr %16, align 8, !noalias !55
  %286 = icmp sgt i64 %285, 0
  br i1 %286, label %532, label %626

287:
  %288 = icmp slt i64 %284, %3
  br i1 %288, label %289, label %312

289:
  %290 = phi i64 [ %284, %287 ], [ %295, %309 ]
  %291 = phi i64 [ 0, %287 ], [ %307, %309 ]
  %292 = phi i64 [ 0, %287 ], [ %310, %309 ]
  %293 = getelementptr i8, ptr %2, i64 %290
  %294 = load i8, ptr %293, align 1, !noalias !59
  %295 = add nsw i64 %290, 1
  %296 = icmp eq i64 %292, 63
  br i1 %296, label %297, label %303

297:
  %298 = icmp ugt i8 %294, 1
  br i1 %298, label %312, label %299

299:
  %300 = icmp eq i8 %294, 1
  %301 = or i64 %291, -9223372036854775808
  %302 = select i1 %300, i64 %301, i64 %291
  br label %312

303:
  %304 = and i8 %294, 127
  %305 = zext i8 %304 to i64
  %306 = shl i64 %305, %292
  %307 = or i64 %291, %306
  %308 = icmp sgt i8 %294, -1
  br i1 %308, label %312, label %309

309:
  %310 = add nuw nsw i64 %292, 7
  %311 = icmp slt i64 %295, %3
  br i1 %311, label %289, label %312

312:
  %313 = phi i64 [ %295, %303 ], [ %295, %299 ], [ -2, %297 ], [ -1, %309 ], [ -1, %287 ]
  %314 = phi i64 [ %307, %303 ], [ %302, %299 ], [ 0, %297 ], [ 0, %309 ], [ 0, %287 ]
  %315 = icmp slt i64 %313, 0
  br i1 %315, label %529, label %316

316:
  %317 = icmp sgt i64 %314, 2147479551
  br i1 %317, label %529, label %318

318:
  %319 = icmp slt i64 %314, 0
  %320 = sub nsw i64 %3, %313
  %321 = icmp sgt i64 %314, %320
  %322 = select i1 %319, i1 true, i1 %321
  %323 = add nuw nsw i64 %313, %314
  %324 = select i1 %322, i64 -3, i64 %323
  br label %529

325:
  %326 = phi i64 [ %284, %532 ], [ %379, %378 ]
  %327 = icmp slt i64 %326, %3
  br i1 %327, label %328, label %351

328:
  %329 = phi i64 [ %326, %325 ], [ %334, %348 ]
  %330 = phi i64 [ 0, %325 ], [ %346, %348 ]
  %331 = phi i64 [ 0, %325 ], [ %349, %348 ]
  %332 = getelementptr i8, ptr %2, i64 %329
  %333 = load i8, ptr %332, align 1, !noalias !65
  %334 = add nsw i64 %329, 1
  %335 = icmp eq i64 %331, 63
  br i1 %335, label %336, label %342

336:
  %337 = icmp ugt i8 %333, 1
  br i1 %337, label %351, label %338

338:
  %339 = icmp eq i8 %333, 1
  %340 = or i64 %330, -9223372036854775808
  %341 = select i1 %339, i64 %340, i64 %330
  br label %351

342:
  %343 = and i8 %333, 127
  %344 = zext i8 %343 to i64
  %345 = shl i64 %344, %331
  %346 = or i64 %330, %345
  %347 = icmp sgt i8 %333, -1
  br i1 %347, label %351, label %348

348:
  %349 = add nuw nsw i64 %331, 7
  %350 = icmp slt i64 %334, %3
  br i1 %350, label %328, label %351

351:
  %352 = phi i64 [ %334, %342 ], [ %334, %338 ], [ -2, %336 ], [ -1, %348 ], [ -1, %325 ]
  %353 = phi i64 [ %346, %342 ], [ %341, %338 ], [ 0, %336 ], [ 0, %348 ], [ 0, %325 ]
  %354 = icmp slt i64 %352, 0
  %355 = icmp eq i64 %353, 0
  %356 = select i1 %354, i1 true, i1 %355
  br i1 %356, label %529, label %357

357:
  %358 = icmp slt i64 %353, 0
  %359 = icmp sgt i64 %353, 3
  %360 = or i1 %358, %359
  br i1 %360, label %529, label %361

361:
  %362 = icmp slt i64 %352, %3
  br i1 %362, label %363, label %378

363:
  %364 = phi i64 [ %352, %361 ], [ %368, %375 ]
  %365 = phi i64 [ 0, %361 ], [ %376, %375 ]
  %366 = getelementptr i8, ptr %2, i64 %364
  %367 = load i8, ptr %366, align 1, !noalias !71
  %368 = add nuw nsw i64 %364, 1
  %369 = icmp eq i64 %365, 63
  br i1 %369, label %370, label %373

370:
  %371 = icmp ugt i8 %367, 1
  %372 = select i1 %371, i64 -2, i64 %368
  br label %378

373:
  %374 = icmp sgt i8 %367, -1
  br i1 %374, label %378, label %375

375:
  %376 = add nuw nsw i64 %365, 7
  %377 = icmp slt i64 %368, %3
  br i1 %377, label %363, label %378

378:
  %379 = phi i64 [ %368, %373 ], [ -1, %361 ], [ %372, %370 ], [ -1, %375 ]
  %380 = icmp slt i64 %379, 0
  br i1 %380, label %529, label %325

381:
  %382 = icmp slt i64 %284, %3
  br i1 %382, label %383, label %406

383:
  %384 = phi i64 [ %284, %381 ], [ %389, %403 ]
  %385 = phi i64 [ 0, %381 ], [ %401, %403 ]
  %386 = phi i64 [ 0, %381 ], [ %404, %403 ]
  %387 = getelementptr i8, ptr %2, i64 %384
  %388 = load i8, ptr %387, align 1, !noalias !74
  %389 = add nsw i64 %384, 1
  %390 = icmp eq i64 %386, 63
  br i1 %390, label %391, label %397

391:
  %392 = icmp ugt i8 %388, 1
  br i1 %392, label %406, label %393

393:
  %394 = icmp eq i8 %388, 1
  %395 = or i64 %385, -9223372036854775808
  %396 = select i1 %394, i64 %395, i64 %385
  br label %406

397:
  %398 = and i8 %388, 127
  %399 = zext i8 %398 to i64
  %400 = shl i64 %399, %386
  %401 = or i64 %385, %400
  %402 = icmp sgt i8 %388, -1
  br i1 %402, label %406, label %403

403:
  %404 = add nuw nsw i64 %386, 7
  %405 = icmp slt i64 %389, %3
  br i1 %405, label %383, label %406

406:
  %407 = phi i64 [ %389, %397 ], [ %389, %393 ], [ -2, %391 ], [ -1, %403 ], [ -1, %381 ]
  %408 = phi i64 [ %401, %397 ], [ %396, %393 ], [ 0, %391 ], [ 0, %403 ], [ 0, %381 ]
  %409 = icmp eq i64 %537, 4
  %410 = icmp sgt i64 %407, -1
  %411 = select i1 %409, i1 %410, i1 false
  br i1 %411, label %412, label %529

412:
  store i64 0, ptr %13, align 8, !noalias !77
  store i64 0, ptr %14, align 8, !noalias !77
  %413 = icmp slt i64 %408, 0
  %414 = sub nsw i64 %3, %407
  %415 = icmp sgt i64 %408, %414
  %416 = select i1 %413, i1 true, i1 %415
  br i1 %416, label %529, label %417

417:
  store i64 0, ptr %13, align 8, !noalias !77
  %418 = icmp eq i64 %408, 0
  %419 = select i1 %418, i64 0, i64 %408
  store i64 %419, ptr %14, align 8, !noalias !77
  br label %420

420:
  %421 = phi i64 [ %407, %417 ], [ %522, %521 ]
  %422 = load i64, ptr %14, align 8, !noalias !77
  %423 = icmp sgt i64 %422, 0
  br i1 %423, label %524, label %529

424:
  %425 = phi i64 [ %421, %524 ], [ %430, %444 ]
  %426 = phi i64 [ 0, %524 ], [ %442, %444 ]
  %427 = phi i64 [ 0, %524 ], [ %445, %444 ]
  %428 = getelementptr i8, ptr %2, i64 %425
  %429 = load i8, ptr %428, align 1, !noalias !81
  %430 = add nsw i64 %425, 1
  %431 = icmp eq i64 %427, 63
  br i1 %431, label %432, label %438

432:
  %433 = icmp ugt i8 %429, 1
  br i1 %433, label %447, label %434

434:
  %435 = icmp eq i8 %429, 1
  %436 = or i64 %426, -9223372036854775808
  %437 = select i1 %435, i64 %436, i64 %426
  br label %447

438:
  %439 = and i8 %429, 127
  %440 = zext i8 %439 to i64
  %441 = shl i64 %440, %427
  %442 = or i64 %426, %441
  %443 = icmp sgt i8 %429, -1
  br i1 %443, label %447, label %444

444:
  %445 = add nuw nsw i64 %427, 7
  %446 = icmp slt i64 %430, %3
  br i1 %446, label %424, label %447

447:
  %448 = phi i64 [ %430, %438 ], [ %430, %434 ], [ -2, %432 ], [ -1, %444 ], [ -1, %524 ]
  %449 = phi i64 [ %442, %438 ], [ %437, %434 ], [ 0, %432 ], [ 0, %444 ], [ 0, %524 ]
  %450 = icmp slt i64 %448, 0
  br i1 %450, label %460, label %451

451:
  %452 = icmp sgt i64 %449, 2147479551
  br i1 %452, label %460, label %453

453:
  %454 = icmp slt i64 %449, 0
  %455 = sub nsw i64 %3, %448
  %456 = icmp sgt i64 %449, %455
  %457 = select i1 %454, i1 true, i1 %456
  %458 = add nuw nsw i64 %448, %449
  %459 = select i1 %457, i64 -3, i64 %458
  br label %460

460:
  %461 = phi i64 [ %459, %453 ], [ %448, %447 ], [ -6, %451 ]
  %462 = icmp sgt i64 %461, -1
  br i1 %462, label %463, label %501

463:
  %464 = icmp slt i64 %461, %3
  br i1 %464, label %465, label %488

465:
  %466 = phi i64 [ 0, %463 ], [ %486, %485 ]
  %467 = phi i64 [ 0, %463 ], [ %483, %485 ]
  %468 = phi i64 [ %461, %463 ], [ %471, %485 ]
  %469 = getelementptr i8, ptr %2, i64 %468
  %470 = load i8, ptr %469, align 1, !noalias !87
  %471 = add nuw nsw i64 %468, 1
  %472 = icmp eq i64 %466, 63
  br i1 %472, label %473, label %479

473:
  %474 = icmp ugt i8 %470, 1
  br i1 %474, label %488, label %475

475:
  %476 = icmp eq i8 %470, 1
  %477 = or i64 %467, -9223372036854775808
  %478 = select i1 %476, i64 %477, i64 %467
  br label %488

479:
  %480 = and i8 %470, 127
  %481 = zext i8 %480 to i64
  %482 = shl i64 %481, %466
  %483 = or i64 %467, %482
  %484 = icmp sgt i8 %470, -1
  br i1 %484, label %488, label %485

485:
  %486 = add nuw nsw i64 %466, 7
  %487 = icmp slt i64 %471, %3
  br i1 %487, label %465, label %488

488:
  %489 = phi i64 [ %483, %479 ], [ %478, %475 ], [ 0, %473 ], [ 0, %485 ], [ 0, %463 ]
  %490 = phi i64 [ %471, %479 ], [ %471, %475 ], [ -2, %473 ], [ -1, %485 ], [ -1, %463 ]
  %491 = icmp slt i64 %490, 0
  br i1 %491, label %501, label %492

492:
  %493 = icmp sgt i64 %489, 2147479551
  br i1 %493, label %501, label %494

494:
  %495 = icmp slt i64 %489, 0
  %496 = sub nsw i64 %3, %490
  %497 = icmp sgt i64 %489, %496
  %498 = select i1 %495, i1 true, i1 %497
  %499 = add nuw nsw i64 %490, %489
  %500 = select i1 %498, i64 -3, i64 %499
  br label %501

501:
  %502 = phi i64 [ %461, %460 ], [ %500, %494 ], [ %490, %488 ], [ -6, %492 ]
  %503 = icmp sgt i64 %502, -1
  br i1 %503, label %504, label %521

504:
  %505 = icmp slt i64 %502, %3
  br i1 %505, label %506, label %521

506:
  %507 = phi i64 [ 0, %504 ], [ %519, %518 ]
  %508 = phi i64 [ %502, %504 ], [ %511, %518 ]
  %509 = getelementptr i8, ptr %2, i64 %508
  %510 = load i8, ptr %509, align 1, !noalias !93
  %511 = add nuw nsw i64 %508, 1
  %512 = icmp eq i64 %507, 63
  br i1 %512, label %513, label %516

513:
  %514 = icmp ugt i8 %510, 1
  %515 = select i1 %514, i64 -2, i64 %511
  br label %521

516:
  %517 = icmp sgt i8 %510, -1
  br i1 %517, label %521, label %518

518:
  %519 = add nuw nsw i64 %507, 7
  %520 = icmp slt i64 %511, %3
  br i1 %520, label %506, label %521

521:
  %522 = phi i64 [ %502, %501 ], [ %511, %516 ], [ -1, %504 ], [ %515, %513 ], [ -1, %518 ]
  %523 = icmp slt i64 %522, 0
  br i1 %523, label %529, label %420

524:
  %525 = load i64, ptr %13, align 8, !noalias !77
  %526 = add nsw i64 %422, -1
  store i64 %526, ptr %14, align 8, !noalias !77
  %527 = add i64 %525, 1
  store i64 %527, ptr %13, align 8, !noalias !77
  %528 = icmp slt i64 %421, %3
  br i1 %528, label %424, label %447

529:
  %530 = phi i64 [ %407, %406 ], [ %421, %420 ], [ %352, %351 ], [ %379, %378 ], [ %324, %318 ], [ %313, %312 ], [ -6, %316 ], [ -4, %357 ], [ -3, %412 ], [ %522, %521 ]
  %531 = icmp slt i64 %530, 0
  br i1 %531, label %626, label %283

532:
  %533 = load i64, ptr %15, align 8, !noalias !55
  %534 = add nsw i64 %285, -1
  store i64 %534, ptr %16, align 8, !noalias !55
  %535 = add i64 %533, 1
  store i64 %535, ptr %15, align 8, !noalias !55
  %536 = getelementptr i64, ptr %7, i64 %533
  %537 = load i64, ptr %536, align 8, !noalias !55
  switch i64 %537, label %381 [
    i64 2, label %287
    i64 3, label %325
  ]

538:
  %539 = add nsw i64 %35, 1
  br label %540

540:
  %541 = phi i64 [ %202, %249 ], [ %627, %538 ]
  %542 = phi i64 [ %232, %249 ], [ %34, %538 ]
  %543 = phi i64 [ %35, %249 ], [ %539, %538 ]
  %544 = phi i64 [ %236, %249 ], [ %36, %538 ]
  %545 = phi i64 [ %233, %249 ], [ 0, %538 ]
  br label %32

546:
  %547 = phi i32 [ 0, %548 ], [ %591, %593 ], [ %30, %557 ], [ %564, %566 ], [ %573, %575 ], [ %582, %584 ]
  ret i32 %547

548:
  %549 = phi i64 [ %33, %262 ], [ %33, %598 ], [ %33, %602 ], [ %33, %606 ], [ %33, %113 ], [ %33, %124 ], [ %33, %128 ], [ %33, %201 ], [ %33, %205 ], [ %33, %217 ], [ %599, %62 ], [ %33, %626 ]
  %550 = phi i64 [ 2, %262 ], [ %599, %598 ], [ %603, %602 ], [ %607, %606 ], [ -5, %113 ], [ -6, %124 ], [ -3, %128 ], [ %202, %201 ], [ -6, %205 ], [ 1, %217 ], [ 0, %62 ], [ %627, %626 ]
  %551 = phi i64 [ %600, %262 ], [ -1, %598 ], [ %600, %602 ], [ %600, %606 ], [ %600, %113 ], [ %600, %124 ], [ %600, %128 ], [ %600, %201 ], [ %600, %205 ], [ %600, %217 ], [ %600, %62 ], [ %600, %626 ]
  store i64 %549, ptr %6, align 8
  %552 = getelementptr i8, ptr %6, i64 8
  store i64 %34, ptr %552, align 8
  %553 = getelementptr i8, ptr %6, i64 16
  store i64 %35, ptr %553, align 8
  %554 = getelementptr i8, ptr %6, i64 24
  store i64 %36, ptr %554, align 8
  %555 = getelementptr i8, ptr %6, i64 32
  store i64 %37, ptr %555, align 8
  %556 = getelementptr i8, ptr %6, i64 40
  store i64 %551, ptr %556, align 8
  store i64 %550, ptr %0, align 8
  br label %546

557:
  %558 = icmp sgt i32 %30, 0
  %559 = load ptr, ptr %18, align 8
  %560 = select i1 %558, ptr %559, ptr undef
  store ptr %560, ptr %1, align 8
  br label %546

561:
  %562 = getelementptr i8, ptr %6, i64 8
  %563 = load i64, ptr %562, align 8
  store i64 0, ptr %19, align 8
  %564 = call i32 @3(ptr nonnull %19, ptr nonnull %20, i64 %563)
  %565 = load i64, ptr %19, align 8
  switch i32 %564, label %566 [
    i32 -2, label %570
    i32 0, label %570
  ], !prof !0

566:
  %567 = icmp sgt i32 %564, 0
  %568 = load ptr, ptr %20, align 8
  %569 = select i1 %567, ptr %568, ptr undef
  store ptr %569, ptr %1, align 8
  br label %546

570:
  %571 = getelementptr i8, ptr %6, i64 16
  %572 = load i64, ptr %571, align 8
  store i64 0, ptr %21, align 8
  %573 = call i32 @3(ptr nonnull %21, ptr nonnull %22, i64 %572)
  %574 = load i64, ptr %21, align 8
  switch i32 %573, label %575 [
    i32 -2, label %579
    i32 0, label %579
  ], !prof !0

575:
  %576 = icmp sgt i32 %573, 0
  %577 = load ptr, ptr %22, align 8
  %578 = select i1 %576, ptr %577, ptr undef
  store ptr %578, ptr %1, align 8
  br label %546

579:
  %580 = getelementptr i8, ptr %6, i64 24
  %581 = load i64, ptr %580, align 8
  store i64 0, ptr %23, align 8
  %582 = call i32 @3(ptr nonnull %23, ptr nonnull %24, i64 %581)
  %583 = load i64, ptr %23, align 8
  switch i32 %582, label %584 [
    i32 -2, label %588
    i32 0, label %588
  ], !prof !0

584:
  %585 = icmp sgt i32 %582, 0
  %586 = load ptr, ptr %24, align 8
  %587 = select i1 %585, ptr %586, ptr undef
  store ptr %587, ptr %1, align 8
  br label %546

588:
  %589 = getelementptr i8, ptr %6, i64 32
  %590 = load i64, ptr %589, align 8
  store i64 0, ptr %25, align 8
  %591 = call i32 @3(ptr nonnull %25, ptr nonnull %26, i64 %590)
  %592 = load i64, ptr %25, align 8
  switch i32 %591, label %593 [
    i32 -2, label %597
    i32 0, label %597
  ], !prof !0

593:
  %594 = icmp sgt i32 %591, 0
  %595 = load ptr, ptr %26, align 8
  %596 = select i1 %594, ptr %595, ptr undef
  store ptr %596, ptr %1, align 8
  br label %546

597:
  br label %32

598:
  %599 = phi i64 [ %45, %53 ], [ %45, %49 ], [ -2, %47 ], [ -1, %59 ], [ -1, %32 ]
  %600 = phi i64 [ %57, %53 ], [ %52, %49 ], [ 0, %47 ], [ 0, %59 ], [ 0, %32 ]
  %601 = icmp slt i64 %599, 0
  br i1 %601, label %548, label %62

602:
  %603 = phi i64 [ %71, %79 ], [ %71, %75 ], [ -2, %73 ], [ -1, %85 ], [ -1, %63 ]
  %604 = phi i64 [ %83, %79 ], [ %78, %75 ], [ 0, %73 ], [ 0, %85 ], [ 0, %63 ]
  %605 = icmp slt i64 %603, 0
  br i1 %605, label %548, label %88

606:
  %607 = phi i64 [ %96, %104 ], [ %96, %100 ], [ -2, %98 ], [ -1, %110 ], [ -1, %88 ]
  %608 = phi i64 [ %108, %104 ], [ %103, %100 ], [ 0, %98 ], [ 0, %110 ], [ 0, %88 ]
  %609 = icmp slt i64 %607, 0
  br i1 %609, label %548, label %113

610:
  %611 = phi i64 [ %144, %152 ], [ %144, %148 ], [ -2, %146 ], [ -1, %158 ], [ -1, %133 ]
  %612 = phi i64 [ %156, %152 ], [ %151, %148 ], [ 0, %146 ], [ 0, %158 ], [ 0, %133 ]
  %613 = icmp slt i64 %611, 0
  %614 = icmp eq i64 %612, 0
  %615 = select i1 %613, i1 true, i1 %614
  br i1 %615, label %201, label %161

616:
  %617 = phi i64 [ %169, %177 ], [ %169, %173 ], [ -2, %171 ], [ -1, %183 ], [ -1, %161 ]
  %618 = phi i64 [ %181, %177 ], [ %176, %173 ], [ 0, %171 ], [ 0, %183 ], [ 0, %161 ]
  %619 = icmp slt i64 %617, 0
  br i1 %619, label %201, label %186

620:
  %621 = load i64, ptr %27, align 8
  %622 = add nsw i64 %227, -1
  store i64 %622, ptr %28, align 8
  %623 = add i64 %621, 1
  store i64 %623, ptr %27, align 8
  %624 = getelementptr i64, ptr %8, i64 %220
  %625 = getelementptr i64, ptr %624, i64 %621
  store i64 0, ptr %625, align 8
  br label %226

626:
  %627 = phi i64 [ -7, %271 ], [ -7, %264 ], [ %530, %529 ], [ %284, %283 ]
  %628 = icmp slt i64 %627, 0
  br i1 %628, label %548, label %538
}

define i32 @kernel.fill_objects(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  store i64 %5, ptr %13, align 8
  %27 = sub i64 %6, %5
  %28 = icmp slt i64 %27, 1
  %29 = select i1 %28, i64 0, i64 %27
  store i64 %29, ptr %14, align 8
  br label %30

30:
  %31 = load i64, ptr %14, align 8
  %32 = icmp sgt i64 %31, 0
  br i1 %32, label %186, label %185

33:
  %34 = phi i64 [ %194, %239 ], [ %269, %150 ]
  %35 = phi i64 [ %214, %239 ], [ %123, %150 ]
  %36 = load i64, ptr %26, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %242, label %182

38:
  %39 = phi i64 [ %34, %242 ], [ %44, %58 ]
  %40 = phi i64 [ 0, %242 ], [ %56, %58 ]
  %41 = phi i64 [ 0, %242 ], [ %59, %58 ]
  %42 = getelementptr i8, ptr %2, i64 %39
  %43 = load i8, ptr %42, align 1, !noalias !96
  %44 = add nsw i64 %39, 1
  %45 = icmp eq i64 %41, 63
  br i1 %45, label %46, label %52

46:
  %47 = icmp ugt i8 %43, 1
  br i1 %47, label %247, label %48

48:
  %49 = icmp eq i8 %43, 1
  %50 = or i64 %40, -9223372036854775808
  %51 = select i1 %49, i64 %50, i64 %40
  br label %247

52:
  %53 = and i8 %43, 127
  %54 = zext i8 %53 to i64
  %55 = shl i64 %54, %41
  %56 = or i64 %40, %55
  %57 = icmp sgt i8 %43, -1
  br i1 %57, label %247, label %58

58:
  %59 = add nuw nsw i64 %41, 7
  %60 = icmp slt i64 %44, %3
  br i1 %60, label %38, label %247

61:
  %62 = phi i32 [ 0, %63 ], [ 0, %89 ], [ 0, %115 ], [ 0, %149 ], [ 0, %177 ], [ 0, %184 ], [ 0, %185 ], [ %223, %225 ], [ %233, %235 ], [ %193, %195 ], [ %203, %205 ], [ %213, %215 ]
  ret i32 %62

63:
  store i64 1, ptr %0, align 8
  br label %61

64:
  %65 = icmp slt i64 %248, %3
  br i1 %65, label %66, label %253

66:
  %67 = phi i64 [ %248, %64 ], [ %72, %86 ]
  %68 = phi i64 [ 0, %64 ], [ %84, %86 ]
  %69 = phi i64 [ 0, %64 ], [ %87, %86 ]
  %70 = getelementptr i8, ptr %2, i64 %67
  %71 = load i8, ptr %70, align 1, !noalias !99
  %72 = add nuw nsw i64 %67, 1
  %73 = icmp eq i64 %69, 63
  br i1 %73, label %74, label %80

74:
  %75 = icmp ugt i8 %71, 1
  br i1 %75, label %253, label %76

76:
  %77 = icmp eq i8 %71, 1
  %78 = or i64 %68, -9223372036854775808
  %79 = select i1 %77, i64 %78, i64 %68
  br label %253

80:
  %81 = and i8 %71, 127
  %82 = zext i8 %81 to i64
  %83 = shl i64 %82, %69
  %84 = or i64 %68, %83
  %85 = icmp sgt i8 %71, -1
  br i1 %85, label %253, label %86

86:
  %87 = add nuw nsw i64 %69, 7
  %88 = icmp slt i64 %72, %3
  br i1 %88, label %66, label %253

89:
  store i64 1, ptr %0, align 8
  br label %61

90:
  %91 = icmp slt i64 %254, %3
  br i1 %91, label %92, label %257

92:
  %93 = phi i64 [ %254, %90 ], [ %98, %112 ]
  %94 = phi i64 [ 0, %90 ], [ %110, %112 ]
  %95 = phi i64 [ 0, %90 ], [ %113, %112 ]
  %96 = getelementptr i8, ptr %2, i64 %93
  %97 = load i8, ptr %96, align 1, !noalias !102
  %98 = add nuw nsw i64 %93, 1
  %99 = icmp eq i64 %95, 63
  br i1 %99, label %100, label %106

100:
  %101 = icmp ugt i8 %97, 1
  br i1 %101, label %257, label %102

102:
  %103 = icmp eq i8 %97, 1
  %104 = or i64 %94, -9223372036854775808
  %105 = select i1 %103, i64 %104, i64 %94
  br label %257

106:
  %107 = and i8 %97, 127
  %108 = zext i8 %107 to i64
  %109 = shl i64 %108, %95
  %110 = or i64 %94, %109
  %111 = icmp sgt i8 %97, -1
  br i1 %111, label %257, label %112

112:
  %113 = add nuw nsw i64 %95, 7
  %114 = icmp slt i64 %98, %3
  br i1 %114, label %92, label %257

115:
  store i64 1, ptr %0, align 8
  br label %61

116:
  %117 = getelementptr i64, ptr %7, i64 %243
  store i64 %255, ptr %117, align 8
  %118 = getelementptr i64, ptr %8, i64 %243
  store i64 %259, ptr %118, align 8
  %119 = getelementptr i64, ptr %9, i64 %243
  store i64 %258, ptr %119, align 8
  %120 = getelementptr i64, ptr %10, i64 %243
  store i64 %35, ptr %120, align 8
  %121 = add nuw nsw i64 %258, %261
  br label %122

122:
  %123 = phi i64 [ %35, %116 ], [ %181, %178 ]
  %124 = phi i64 [ %121, %116 ], [ %273, %178 ]
  %125 = icmp slt i64 %124, %3
  br i1 %125, label %126, label %268

126:
  %127 = phi i64 [ 0, %122 ], [ %144, %146 ]
  %128 = phi i64 [ 0, %122 ], [ %147, %146 ]
  %129 = phi i64 [ %124, %122 ], [ %132, %146 ]
  %130 = getelementptr i8, ptr %2, i64 %129
  %131 = load i8, ptr %130, align 1, !noalias !105
  %132 = add nsw i64 %129, 1
  %133 = icmp eq i64 %128, 63
  br i1 %133, label %134, label %140

134:
  %135 = icmp ugt i8 %131, 1
  br i1 %135, label %268, label %136

136:
  %137 = icmp eq i8 %131, 1
  %138 = or i64 %127, -9223372036854775808
  %139 = select i1 %137, i64 %138, i64 %127
  br label %268

140:
  %141 = and i8 %131, 127
  %142 = zext i8 %141 to i64
  %143 = shl i64 %142, %128
  %144 = or i64 %127, %143
  %145 = icmp sgt i8 %131, -1
  br i1 %145, label %268, label %146

146:
  %147 = add nuw nsw i64 %128, 7
  %148 = icmp slt i64 %132, %3
  br i1 %148, label %126, label %268

149:
  store i64 1, ptr %0, align 8
  br label %61

150:
  %151 = icmp eq i64 %270, 0
  br i1 %151, label %33, label %152

152:
  %153 = icmp slt i64 %269, %3
  br i1 %153, label %154, label %272

154:
  %155 = phi i64 [ 0, %152 ], [ %175, %174 ]
  %156 = phi i64 [ 0, %152 ], [ %172, %174 ]
  %157 = phi i64 [ %269, %152 ], [ %160, %174 ]
  %158 = getelementptr i8, ptr %2, i64 %157
  %159 = load i8, ptr %158, align 1, !noalias !108
  %160 = add nuw nsw i64 %157, 1
  %161 = icmp eq i64 %155, 63
  br i1 %161, label %162, label %168

162:
  %163 = icmp ugt i8 %159, 1
  br i1 %163, label %272, label %164

164:
  %165 = icmp eq i8 %159, 1
  %166 = or i64 %156, -9223372036854775808
  %167 = select i1 %165, i64 %166, i64 %156
  br label %272

168:
  %169 = and i8 %159, 127
  %170 = zext i8 %169 to i64
  %171 = shl i64 %170, %155
  %172 = or i64 %156, %171
  %173 = icmp sgt i8 %159, -1
  br i1 %173, label %272, label %174

174:
  %175 = add nuw nsw i64 %155, 7
  %176 = icmp slt i64 %160, %3
  br i1 %176, label %154, label %272

177:
  store i64 1, ptr %0, align 8
  br label %61

178:
  %179 = trunc i64 %274 to i32
  %180 = getelementptr i32, ptr %11, i64 %123
  store i32 %179, ptr %180, align 4
  %181 = add nsw i64 %123, 1
  br label %122

182:
  %183 = icmp eq i64 %35, %224
  br i1 %183, label %30, label %184

184:
  store i64 1, ptr %0, align 8
  br label %61

185:
  store i64 0, ptr %0, align 8
  br label %61

186:
  %187 = load i64, ptr %13, align 8
  %188 = add nsw i64 %31, -1
  store i64 %188, ptr %14, align 8
  %189 = add i64 %187, 1
  store i64 %189, ptr %13, align 8
  %190 = mul i64 %187, 40
  %191 = getelementptr i8, ptr %4, i64 %190
  %192 = load i64, ptr %191, align 8
  store i64 0, ptr %15, align 8
  %193 = call i32 @3(ptr nonnull %15, ptr nonnull %16, i64 %192)
  %194 = load i64, ptr %15, align 8
  switch i32 %193, label %195 [
    i32 -2, label %199
    i32 0, label %199
  ], !prof !0

195:
  %196 = icmp sgt i32 %193, 0
  %197 = load ptr, ptr %16, align 8
  %198 = select i1 %196, ptr %197, ptr undef
  store ptr %198, ptr %1, align 8
  br label %61

199:
  %200 = getelementptr i8, ptr %4, i64 %190
  %201 = getelementptr i8, ptr %200, i64 16
  %202 = load i64, ptr %201, align 8
  store i64 0, ptr %17, align 8
  %203 = call i32 @3(ptr nonnull %17, ptr nonnull %18, i64 %202)
  %204 = load i64, ptr %17, align 8
  switch i32 %203, label %205 [
    i32 -2, label %209
    i32 0, label %209
  ], !prof !0

205:
  %206 = icmp sgt i32 %203, 0
  %207 = load ptr, ptr %18, align 8
  %208 = select i1 %206, ptr %207, ptr undef
  store ptr %208, ptr %1, align 8
  br label %61

209:
  %210 = getelementptr i8, ptr %4, i64 %190
  %211 = getelementptr i8, ptr %210, i64 24
  %212 = load i64, ptr %211, align 8
  store i64 0, ptr %19, align 8
  %213 = call i32 @3(ptr nonnull %19, ptr nonnull %20, i64 %212)
  %214 = load i64, ptr %19, align 8
  switch i32 %213, label %215 [
    i32 -2, label %219
    i32 0, label %219
  ], !prof !0

215:
  %216 = icmp sgt i32 %213, 0
  %217 = load ptr, ptr %20, align 8
  %218 = select i1 %216, ptr %217, ptr undef
  store ptr %218, ptr %1, align 8
  br label %61

219:
  %220 = getelementptr i8, ptr %4, i64 %190
  %221 = getelementptr i8, ptr %220, i64 32
  %222 = load i64, ptr %221, align 8
  store i64 0, ptr %21, align 8
  %223 = call i32 @3(ptr nonnull %21, ptr nonnull %22, i64 %222)
  %224 = load i64, ptr %21, align 8
  switch i32 %223, label %225 [
    i32 -2, label %229
    i32 0, label %229
  ], !prof !0

225:
  %226 = icmp sgt i32 %223, 0
  %227 = load ptr, ptr %22, align 8
  %228 = select i1 %226, ptr %227, ptr undef
  store ptr %228, ptr %1, align 8
  br label %61

229:
  %230 = getelementptr i8, ptr %4, i64 %190
  %231 = getelementptr i8, ptr %230, i64 8
  %232 = load i64, ptr %231, align 8
  store i64 0, ptr %23, align 8
  %233 = call i32 @3(ptr nonnull %23, ptr nonnull %24, i64 %232)
  %234 = load i64, ptr %23, align 8
  switch i32 %233, label %235 [
    i32 -2, label %239
    i32 0, label %239
  ], !prof !0

235:
  %236 = icmp sgt i32 %233, 0
  %237 = load ptr, ptr %24, align 8
  %238 = select i1 %236, ptr %237, ptr undef
  store ptr %238, ptr %1, align 8
  br label %61

239:
  store i64 %204, ptr %25, align 8
  %240 = icmp slt i64 %234, 1
  %241 = select i1 %240, i64 0, i64 %234
  store i64 %241, ptr %26, align 8
  br label %33

242:
  %243 = load i64, ptr %25, align 8
  %244 = add nsw i64 %36, -1
  store i64 %244, ptr %26, align 8
  %245 = add i64 %243, 1
  store i64 %245, ptr %25, align 8
  %246 = icmp slt i64 %34, %3
  br i1 %246, label %38, label %247

247:
  %248 = phi i64 [ %44, %52 ], [ %44, %48 ], [ -2, %46 ], [ -1, %58 ], [ -1, %242 ]
  %249 = phi i64 [ %56, %52 ], [ %51, %48 ], [ 0, %46 ], [ 0, %58 ], [ 0, %242 ]
  %250 = icmp sge i64 %248, 0
  %251 = icmp eq i64 %249, 1
  %252 = select i1 %250, i1 %251, i1 false
  br i1 %252, label %64, label %63

253:
  %254 = phi i64 [ %72, %80 ], [ %72, %76 ], [ -2, %74 ], [ -1, %86 ], [ -1, %64 ]
  %255 = phi i64 [ %84, %80 ], [ %79, %76 ], [ 0, %74 ], [ 0, %86 ], [ 0, %64 ]
  %256 = icmp slt i64 %254, 0
  br i1 %256, label %89, label %90

257:
  %258 = phi i64 [ %98, %106 ], [ %98, %102 ], [ -2, %100 ], [ -1, %112 ], [ -1, %90 ]
  %259 = phi i64 [ %110, %106 ], [ %105, %102 ], [ 0, %100 ], [ 0, %112 ], [ 0, %90 ]
  %260 = and i64 %259, 4294967295
  %261 = call i64 @llvm.umin.i64(i64 %260, i64 2147479552)
  %262 = icmp slt i64 %258, 0
  %263 = icmp slt i64 %259, 8
  %264 = select i1 %262, i1 true, i1 %263
  %265 = sub nsw i64 %3, %258
  %266 = icmp sgt i64 %261, %265
  %267 = select i1 %264, i1 true, i1 %266
  br i1 %267, label %115, label %116

268:
  %269 = phi i64 [ %132, %140 ], [ %132, %136 ], [ -2, %134 ], [ -1, %146 ], [ -1, %122 ]
  %270 = phi i64 [ %144, %140 ], [ %139, %136 ], [ 0, %134 ], [ 0, %146 ], [ 0, %122 ]
  %271 = icmp slt i64 %269, 0
  br i1 %271, label %149, label %150

272:
  %273 = phi i64 [ %160, %168 ], [ %160, %164 ], [ -2, %162 ], [ -1, %174 ], [ -1, %152 ]
  %274 = phi i64 [ %172, %168 ], [ %167, %164 ], [ 0, %162 ], [ 0, %174 ], [ 0, %152 ]
  %275 = icmp slt i64 %273, 0
  %276 = icmp slt i64 %274, 0
  %277 = select i1 %275, i1 true, i1 %276
  %278 = add nsw i64 %259, -8
  %279 = icmp sgt i64 %274, %278
  %280 = select i1 %277, i1 true, i1 %279
  %281 = icmp eq i64 %123, %224
  %282 = select i1 %280, i1 true, i1 %281
  br i1 %282, label %177, label %178
}

define i32 @kernel.read_rows(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = mul nsw i64 %7, 320
  %23 = getelementptr i64, ptr %6, i64 %22
  %24 = load i64, ptr %23, align 8
  store i64 0, ptr %12, align 8
  %25 = call i32 @3(ptr nonnull %12, ptr nonnull %13, i64 %24)
  %26 = load i64, ptr %12, align 8
  switch i32 %25, label %269 [
    i32 -2, label %273
    i32 0, label %273
  ], !prof !0

27:
  %28 = phi i64 [ 0, %273 ], [ %32, %31 ]
  %29 = load i64, ptr %15, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %276, label %265

31:
  %32 = phi i64 [ %28, %288 ], [ %268, %266 ]
  %33 = phi i64 [ %283, %288 ], [ %267, %266 ]
  %34 = load i64, ptr %19, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %295, label %27

36:
  %37 = phi i64 [ %91, %93 ], [ %33, %307 ]
  %38 = phi i64 [ %94, %93 ], [ 0, %307 ]
  %39 = icmp slt i64 %37, %3
  br i1 %39, label %40, label %63

40:
  %41 = phi i64 [ %37, %36 ], [ %46, %60 ]
  %42 = phi i64 [ 0, %36 ], [ %58, %60 ]
  %43 = phi i64 [ 0, %36 ], [ %61, %60 ]
  %44 = getelementptr i8, ptr %2, i64 %41
  %45 = load i8, ptr %44, align 1, !noalias !111
  %46 = add nsw i64 %41, 1
  %47 = icmp eq i64 %43, 63
  br i1 %47, label %48, label %54

48:
  %49 = icmp ugt i8 %45, 1
  br i1 %49, label %63, label %50

50:
  %51 = icmp eq i8 %45, 1
  %52 = or i64 %42, -9223372036854775808
  %53 = select i1 %51, i64 %52, i64 %42
  br label %63

54:
  %55 = and i8 %45, 127
  %56 = zext i8 %55 to i64
  %57 = shl i64 %56, %43
  %58 = or i64 %42, %57
  %59 = icmp sgt i8 %45, -1
  br i1 %59, label %63, label %60

60:
  %61 = add nuw nsw i64 %43, 7
  %62 = icmp slt i64 %46, %3
  br i1 %62, label %40, label %63

63:
  %64 = phi i64 [ %46, %54 ], [ %46, %50 ], [ -2, %48 ], [ -1, %60 ], [ -1, %36 ]
  %65 = phi i64 [ %58, %54 ], [ %53, %50 ], [ 0, %48 ], [ 0, %60 ], [ 0, %36 ]
  %66 = icmp slt i64 %64, 0
  %67 = icmp eq i64 %65, 0
  %68 = select i1 %66, i1 true, i1 %67
  br i1 %68, label %120, label %69

69:
  %70 = icmp slt i64 %65, 0
  %71 = icmp sgt i64 %65, 3
  %72 = or i1 %70, %71
  br i1 %72, label %120, label %73

73:
  %74 = icmp slt i64 %64, %3
  br i1 %74, label %75, label %90

75:
  %76 = phi i64 [ %64, %73 ], [ %80, %87 ]
  %77 = phi i64 [ 0, %73 ], [ %88, %87 ]
  %78 = getelementptr i8, ptr %2, i64 %76
  %79 = load i8, ptr %78, align 1, !noalias !117
  %80 = add nuw nsw i64 %76, 1
  %81 = icmp eq i64 %77, 63
  br i1 %81, label %82, label %85

82:
  %83 = icmp ugt i8 %79, 1
  %84 = select i1 %83, i64 -2, i64 %80
  br label %90

85:
  %86 = icmp sgt i8 %79, -1
  br i1 %86, label %90, label %87

87:
  %88 = add nuw nsw i64 %77, 7
  %89 = icmp slt i64 %80, %3
  br i1 %89, label %75, label %90

90:
  %91 = phi i64 [ %80, %85 ], [ -1, %73 ], [ %84, %82 ], [ -1, %87 ]
  %92 = icmp slt i64 %91, 0
  br i1 %92, label %120, label %93

93:
  %94 = add nuw nsw i64 %38, 1
  br label %36

95:
  %96 = icmp slt i64 %33, %3
  br i1 %96, label %97, label %120

97:
  %98 = phi i64 [ %33, %95 ], [ %103, %117 ]
  %99 = phi i64 [ 0, %95 ], [ %115, %117 ]
  %100 = phi i64 [ 0, %95 ], [ %118, %117 ]
  %101 = getelementptr i8, ptr %2, i64 %98
  %102 = load i8, ptr %101, align 1, !noalias !120
  %103 = add nsw i64 %98, 1
  %104 = icmp eq i64 %100, 63
  br i1 %104, label %105, label %111

105:
  %106 = icmp ugt i8 %102, 1
  br i1 %106, label %120, label %107

107:
  %108 = icmp eq i8 %102, 1
  %109 = or i64 %99, -9223372036854775808
  %110 = select i1 %108, i64 %109, i64 %99
  br label %120

111:
  %112 = and i8 %102, 127
  %113 = zext i8 %112 to i64
  %114 = shl i64 %113, %100
  %115 = or i64 %99, %114
  %116 = icmp sgt i8 %102, -1
  br i1 %116, label %120, label %117

117:
  %118 = add nuw nsw i64 %100, 7
  %119 = icmp slt i64 %103, %3
  br i1 %119, label %97, label %120

120:
  %121 = phi i64 [ 0, %90 ], [ 0, %69 ], [ %38, %63 ], [ %115, %111 ], [ %110, %107 ], [ 0, %105 ], [ 0, %117 ], [ 0, %95 ]
  %122 = phi i64 [ %91, %90 ], [ -4, %69 ], [ %64, %63 ], [ %103, %111 ], [ %103, %107 ], [ -2, %105 ], [ -1, %117 ], [ -1, %95 ]
  %123 = icmp slt i64 %122, 0
  br i1 %123, label %126, label %127

124:
  %125 = phi i32 [ 0, %126 ], [ 0, %144 ], [ 0, %264 ], [ 0, %265 ], [ %282, %284 ], [ %301, %303 ], [ %25, %269 ]
  ret i32 %125

126:
  store i64 %122, ptr %0, align 8
  br label %124

127:
  switch i64 %302, label %133 [
    i64 1, label %128
    i64 3, label %131
  ]

128:
  %129 = getelementptr i64, ptr %8, i64 %32
  store i64 %121, ptr %129, align 8
  %130 = add nsw i64 %32, 1
  br label %266

131:
  %132 = getelementptr i64, ptr %8, i64 %32
  store i64 %33, ptr %132, align 8
  br label %135

133:
  %134 = getelementptr i64, ptr %8, i64 %32
  store i64 %122, ptr %134, align 8
  br label %135

135:
  %136 = getelementptr i64, ptr %8, i64 %32
  %137 = getelementptr i8, ptr %136, i64 8
  store i64 %121, ptr %137, align 8
  %138 = add nsw i64 %32, 2
  switch i64 %302, label %266 [
    i64 2, label %139
    i64 4, label %147
  ]

139:
  %140 = icmp slt i64 %121, 0
  %141 = sub nsw i64 %3, %122
  %142 = icmp sgt i64 %121, %141
  %143 = select i1 %140, i1 true, i1 %142
  br i1 %143, label %144, label %145

144:
  store i64 -3, ptr %0, align 8
  br label %124

145:
  %146 = add nuw nsw i64 %122, %121
  br label %266

147:
  store i64 0, ptr %10, align 8, !noalias !123
  store i64 0, ptr %11, align 8, !noalias !123
  %148 = icmp slt i64 %121, 0
  %149 = sub nsw i64 %3, %122
  %150 = icmp sgt i64 %121, %149
  %151 = select i1 %148, i1 true, i1 %150
  br i1 %151, label %309, label %152

152:
  store i64 0, ptr %10, align 8, !noalias !123
  %153 = icmp eq i64 %121, 0
  %154 = select i1 %153, i64 0, i64 %121
  store i64 %154, ptr %11, align 8, !noalias !123
  br label %155

155:
  %156 = phi i64 [ %122, %152 ], [ %257, %256 ]
  %157 = load i64, ptr %11, align 8, !noalias !123
  %158 = icmp sgt i64 %157, 0
  br i1 %158, label %259, label %309

159:
  %160 = phi i64 [ %156, %259 ], [ %165, %179 ]
  %161 = phi i64 [ 0, %259 ], [ %177, %179 ]
  %162 = phi i64 [ 0, %259 ], [ %180, %179 ]
  %163 = getelementptr i8, ptr %2, i64 %160
  %164 = load i8, ptr %163, align 1, !noalias !127
  %165 = add nsw i64 %160, 1
  %166 = icmp eq i64 %162, 63
  br i1 %166, label %167, label %173

167:
  %168 = icmp ugt i8 %164, 1
  br i1 %168, label %182, label %169

169:
  %170 = icmp eq i8 %164, 1
  %171 = or i64 %161, -9223372036854775808
  %172 = select i1 %170, i64 %171, i64 %161
  br label %182

173:
  %174 = and i8 %164, 127
  %175 = zext i8 %174 to i64
  %176 = shl i64 %175, %162
  %177 = or i64 %161, %176
  %178 = icmp sgt i8 %164, -1
  br i1 %178, label %182, label %179

179:
  %180 = add nuw nsw i64 %162, 7
  %181 = icmp slt i64 %165, %3
  br i1 %181, label %159, label %182

182:
  %183 = phi i64 [ %165, %173 ], [ %165, %169 ], [ -2, %167 ], [ -1, %179 ], [ -1, %259 ]
  %184 = phi i64 [ %177, %173 ], [ %172, %169 ], [ 0, %167 ], [ 0, %179 ], [ 0, %259 ]
  %185 = icmp slt i64 %183, 0
  br i1 %185, label %195, label %186

186:
  %187 = icmp sgt i64 %184, 2147479551
  br i1 %187, label %195, label %188

188:
  %189 = icmp slt i64 %184, 0
  %190 = sub nsw i64 %3, %183
  %191 = icmp sgt i64 %184, %190
  %192 = select i1 %189, i1 true, i1 %191
  %193 = add nuw nsw i64 %183, %184
  %194 = select i1 %192, i64 -3, i64 %193
  br label %195

195:
  %196 = phi i64 [ %194, %188 ], [ %183, %182 ], [ -6, %186 ]
  %197 = icmp sgt i64 %196, -1
  br i1 %197, label %198, label %236

198:
  %199 = icmp slt i64 %196, %3
  br i1 %199, label %200, label %223

200:
  %201 = phi i64 [ 0, %198 ], [ %218, %220 ]
  %202 = phi i64 [ 0, %198 ], [ %221, %220 ]
  %203 = phi i64 [ %196, %198 ], [ %206, %220 ]
  %204 = getelementptr i8, ptr %2, i64 %203
  %205 = load i8, ptr %204, align 1, !noalias !133
  %206 = add nuw nsw i64 %203, 1
  %207 = icmp eq i64 %202, 63
  br i1 %207, label %208, label %214

208:
  %209 = icmp ugt i8 %205, 1
  br i1 %209, label %223, label %210

210:
  %211 = icmp eq i8 %205, 1
  %212 = or i64 %201, -9223372036854775808
  %213 = select i1 %211, i64 %212, i64 %201
  br label %223

214:
  %215 = and i8 %205, 127
  %216 = zext i8 %215 to i64
  %217 = shl i64 %216, %202
  %218 = or i64 %201, %217
  %219 = icmp sgt i8 %205, -1
  br i1 %219, label %223, label %220

220:
  %221 = add nuw nsw i64 %202, 7
  %222 = icmp slt i64 %206, %3
  br i1 %222, label %200, label %223

223:
  %224 = phi i64 [ %206, %214 ], [ %206, %210 ], [ -2, %208 ], [ -1, %220 ], [ -1, %198 ]
  %225 = phi i64 [ %218, %214 ], [ %213, %210 ], [ 0, %208 ], [ 0, %220 ], [ 0, %198 ]
  %226 = icmp slt i64 %224, 0
  br i1 %226, label %236, label %227

227:
  %228 = icmp sgt i64 %225, 2147479551
  br i1 %228, label %236, label %229

229:
  %230 = icmp slt i64 %225, 0
  %231 = sub nsw i64 %3, %224
  %232 = icmp sgt i64 %225, %231
  %233 = select i1 %230, i1 true, i1 %232
  %234 = add nuw nsw i64 %224, %225
  %235 = select i1 %233, i64 -3, i64 %234
  br label %236

236:
  %237 = phi i64 [ %196, %195 ], [ %235, %229 ], [ %224, %223 ], [ -6, %227 ]
  %238 = icmp sgt i64 %237, -1
  br i1 %238, label %239, label %256

239:
  %240 = icmp slt i64 %237, %3
  br i1 %240, label %241, label %256

241:
  %242 = phi i64 [ 0, %239 ], [ %254, %253 ]
  %243 = phi i64 [ %237, %239 ], [ %246, %253 ]
  %244 = getelementptr i8, ptr %2, i64 %243
  %245 = load i8, ptr %244, align 1, !noalias !139
  %246 = add nuw nsw i64 %243, 1
  %247 = icmp eq i64 %242, 63
  br i1 %247, label %248, label %251

248:
  %249 = icmp ugt i8 %245, 1
  %250 = select i1 %249, i64 -2, i64 %246
  br label %256

251:
  %252 = icmp sgt i8 %245, -1
  br i1 %252, label %256, label %253

253:
  %254 = add nuw nsw i64 %242, 7
  %255 = icmp slt i64 %246, %3
  br i1 %255, label %241, label %256

256:
  %257 = phi i64 [ %237, %236 ], [ %246, %251 ], [ -1, %239 ], [ %250, %248 ], [ -1, %253 ]
  %258 = icmp slt i64 %257, 0
  br i1 %258, label %309, label %155

259:
  %260 = load i64, ptr %10, align 8, !noalias !123
  %261 = add nsw i64 %157, -1
  store i64 %261, ptr %11, align 8, !noalias !123
  %262 = add i64 %260, 1
  store i64 %262, ptr %10, align 8, !noalias !123
  %263 = icmp slt i64 %156, %3
  br i1 %263, label %159, label %182

264:
  store i64 %310, ptr %0, align 8
  br label %124

265:
  store i64 0, ptr %0, align 8
  br label %124

266:
  %267 = phi i64 [ %122, %128 ], [ %146, %145 ], [ %310, %309 ], [ %122, %135 ]
  %268 = phi i64 [ %130, %128 ], [ %138, %145 ], [ %138, %135 ], [ %138, %309 ]
  br label %31

269:
  %270 = icmp sgt i32 %25, 0
  %271 = load ptr, ptr %13, align 8
  %272 = select i1 %270, ptr %271, ptr undef
  store ptr %272, ptr %1, align 8
  br label %124

273:
  store i64 0, ptr %14, align 8
  %274 = icmp slt i64 %5, 1
  %275 = select i1 %274, i64 0, i64 %5
  store i64 %275, ptr %15, align 8
  br label %27

276:
  %277 = load i64, ptr %14, align 8
  %278 = add nsw i64 %29, -1
  store i64 %278, ptr %15, align 8
  %279 = add i64 %277, 1
  store i64 %279, ptr %14, align 8
  %280 = getelementptr i64, ptr %4, i64 %277
  %281 = load i64, ptr %280, align 8
  store i64 0, ptr %16, align 8
  %282 = call i32 @3(ptr nonnull %16, ptr nonnull %17, i64 %281)
  %283 = load i64, ptr %16, align 8
  switch i32 %282, label %284 [
    i32 -2, label %288
    i32 0, label %288
  ], !prof !0

284:
  %285 = icmp sgt i32 %282, 0
  %286 = load ptr, ptr %17, align 8
  %287 = select i1 %285, ptr %286, ptr undef
  store ptr %287, ptr %1, align 8
  br label %124

288:
  %289 = or i64 %22, 1
  %290 = or i64 %22, 1
  %291 = add nsw i64 %290, %26
  store i64 %289, ptr %18, align 8
  %292 = sub i64 %291, %289
  %293 = icmp slt i64 %292, 1
  %294 = select i1 %293, i64 0, i64 %292
  store i64 %294, ptr %19, align 8
  br label %31

295:
  %296 = load i64, ptr %18, align 8
  %297 = add nsw i64 %34, -1
  store i64 %297, ptr %19, align 8
  %298 = add i64 %296, 1
  store i64 %298, ptr %18, align 8
  %299 = getelementptr i64, ptr %6, i64 %296
  %300 = load i64, ptr %299, align 8
  store i64 0, ptr %20, align 8
  %301 = call i32 @3(ptr nonnull %20, ptr nonnull %21, i64 %300)
  %302 = load i64, ptr %20, align 8
  switch i32 %301, label %303 [
    i32 -2, label %307
    i32 0, label %307
  ], !prof !0

303:
  %304 = icmp sgt i32 %301, 0
  %305 = load ptr, ptr %21, align 8
  %306 = select i1 %304, ptr %305, ptr undef
  store ptr %306, ptr %1, align 8
  br label %124

307:
  %308 = icmp eq i64 %302, 3
  br i1 %308, label %36, label %95

309:
  %310 = phi i64 [ -3, %147 ], [ %257, %256 ], [ %156, %155 ]
  %311 = icmp slt i64 %310, 0
  br i1 %311, label %264, label %266
}

define i32 @kernel.read_fields(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8) {
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %10, align 8
  %20 = icmp slt i64 %5, 1
  %21 = select i1 %20, i64 0, i64 %5
  store i64 %21, ptr %11, align 8
  br label %22

22:
  %23 = phi i64 [ 0, %9 ], [ %34, %103 ]
  %24 = phi i64 [ 0, %9 ], [ %35, %103 ]
  %25 = load i64, ptr %11, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %110, label %114

27:
  %28 = mul i64 %115, 24
  %29 = getelementptr i8, ptr %4, i64 %28
  %30 = load i64, ptr %29, align 8
  store i64 0, ptr %12, align 8
  %31 = call i32 @3(ptr nonnull %12, ptr nonnull %13, i64 %30)
  %32 = load i64, ptr %12, align 8
  switch i32 %31, label %116 [
    i32 -2, label %120
    i32 0, label %120
  ], !prof !0

33:
  %34 = phi i64 [ %23, %143 ], [ %108, %107 ]
  %35 = phi i64 [ %24, %143 ], [ %109, %107 ]
  %36 = phi i64 [ %32, %143 ], [ %158, %107 ]
  %37 = load i64, ptr %19, align 8
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %146, label %103

39:
  %40 = phi i64 [ %36, %146 ], [ %45, %59 ]
  %41 = phi i64 [ 0, %146 ], [ %57, %59 ]
  %42 = phi i64 [ 0, %146 ], [ %60, %59 ]
  %43 = getelementptr i8, ptr %2, i64 %40
  %44 = load i8, ptr %43, align 1, !noalias !142
  %45 = add nsw i64 %40, 1
  %46 = icmp eq i64 %42, 63
  br i1 %46, label %47, label %53

47:
  %48 = icmp ugt i8 %44, 1
  br i1 %48, label %151, label %49

49:
  %50 = icmp eq i8 %44, 1
  %51 = or i64 %41, -9223372036854775808
  %52 = select i1 %50, i64 %51, i64 %41
  br label %151

53:
  %54 = and i8 %44, 127
  %55 = zext i8 %54 to i64
  %56 = shl i64 %55, %42
  %57 = or i64 %41, %56
  %58 = icmp sgt i8 %44, -1
  br i1 %58, label %151, label %59

59:
  %60 = add nuw nsw i64 %42, 7
  %61 = icmp slt i64 %45, %3
  br i1 %61, label %39, label %151

62:
  %63 = phi i32 [ 0, %64 ], [ 0, %90 ], [ 0, %99 ], [ 0, %106 ], [ %125, %127 ], [ %137, %139 ], [ %31, %116 ]
  ret i32 %63

64:
  store i64 -4, ptr %0, align 8
  br label %62

65:
  %66 = icmp slt i64 %152, %3
  br i1 %66, label %67, label %157

67:
  %68 = phi i64 [ 0, %65 ], [ %88, %87 ]
  %69 = phi i64 [ 0, %65 ], [ %85, %87 ]
  %70 = phi i64 [ %152, %65 ], [ %73, %87 ]
  %71 = getelementptr i8, ptr %2, i64 %70
  %72 = load i8, ptr %71, align 1, !noalias !145
  %73 = add nuw nsw i64 %70, 1
  %74 = icmp eq i64 %68, 63
  br i1 %74, label %75, label %81

75:
  %76 = icmp ugt i8 %72, 1
  br i1 %76, label %157, label %77

77:
  %78 = icmp eq i8 %72, 1
  %79 = or i64 %69, -9223372036854775808
  %80 = select i1 %78, i64 %79, i64 %69
  br label %157

81:
  %82 = and i8 %72, 127
  %83 = zext i8 %82 to i64
  %84 = shl i64 %83, %68
  %85 = or i64 %69, %84
  %86 = icmp sgt i8 %72, -1
  br i1 %86, label %157, label %87

87:
  %88 = add nuw nsw i64 %68, 7
  %89 = icmp slt i64 %73, %3
  br i1 %89, label %67, label %157

90:
  store i64 %158, ptr %0, align 8
  br label %62

91:
  %92 = icmp slt i64 %159, 0
  %93 = icmp sgt i64 %159, %132
  %94 = select i1 %92, i1 true, i1 %93
  br i1 %94, label %95, label %97

95:
  %96 = add nsw i64 %35, 1
  br label %107

97:
  %98 = icmp eq i64 %34, %6
  br i1 %98, label %99, label %100

99:
  store i64 -4, ptr %0, align 8
  br label %62

100:
  %101 = getelementptr i64, ptr %8, i64 %34
  store i64 %159, ptr %101, align 8
  %102 = add nsw i64 %34, 1
  br label %107

103:
  %104 = getelementptr i64, ptr %7, i64 %115
  %105 = getelementptr i8, ptr %104, i64 8
  store i64 %34, ptr %105, align 8
  br label %22

106:
  store i64 %24, ptr %0, align 8
  br label %62

107:
  %108 = phi i64 [ %34, %95 ], [ %102, %100 ]
  %109 = phi i64 [ %96, %95 ], [ %35, %100 ]
  br label %33

110:
  %111 = load i64, ptr %10, align 8
  %112 = add nsw i64 %25, -1
  store i64 %112, ptr %11, align 8
  %113 = add i64 %111, 1
  store i64 %113, ptr %10, align 8
  br label %114

114:
  %115 = phi i64 [ %111, %110 ], [ 0, %22 ]
  br i1 %26, label %27, label %106

116:
  %117 = icmp sgt i32 %31, 0
  %118 = load ptr, ptr %13, align 8
  %119 = select i1 %117, ptr %118, ptr undef
  store ptr %119, ptr %1, align 8
  br label %62

120:
  %121 = mul i64 %115, 24
  %122 = getelementptr i8, ptr %4, i64 %121
  %123 = getelementptr i8, ptr %122, i64 16
  %124 = load i64, ptr %123, align 8
  store i64 0, ptr %14, align 8
  %125 = call i32 @3(ptr nonnull %14, ptr nonnull %15, i64 %124)
  %126 = load i64, ptr %14, align 8
  switch i32 %125, label %127 [
    i32 -2, label %131
    i32 0, label %131
  ], !prof !0

127:
  %128 = icmp sgt i32 %125, 0
  %129 = load ptr, ptr %15, align 8
  %130 = select i1 %128, ptr %129, ptr undef
  store ptr %130, ptr %1, align 8
  br label %62

131:
  %132 = add nsw i64 %126, -8
  %133 = mul i64 %115, 24
  %134 = getelementptr i8, ptr %4, i64 %133
  %135 = getelementptr i8, ptr %134, i64 8
  %136 = load i64, ptr %135, align 8
  store i64 0, ptr %16, align 8
  %137 = call i32 @3(ptr nonnull %16, ptr nonnull %17, i64 %136)
  %138 = load i64, ptr %16, align 8
  switch i32 %137, label %139 [
    i32 -2, label %143
    i32 0, label %143
  ], !prof !0

139:
  %140 = icmp sgt i32 %137, 0
  %141 = load ptr, ptr %17, align 8
  %142 = select i1 %140, ptr %141, ptr undef
  store ptr %142, ptr %1, align 8
  br label %62

143:
  store i64 0, ptr %18, align 8
  %144 = icmp slt i64 %138, 1
  %145 = select i1 %144, i64 0, i64 %138
  store i64 %145, ptr %19, align 8
  br label %33

146:
  %147 = load i64, ptr %18, align 8
  %148 = add nsw i64 %37, -1
  store i64 %148, ptr %19, align 8
  %149 = add i64 %147, 1
  store i64 %149, ptr %18, align 8
  %150 = icmp slt i64 %36, %3
  br i1 %150, label %39, label %151

151:
  %152 = phi i64 [ %45, %53 ], [ %45, %49 ], [ -2, %47 ], [ -1, %59 ], [ -1, %146 ]
  %153 = phi i64 [ %57, %53 ], [ %52, %49 ], [ 0, %47 ], [ 0, %59 ], [ 0, %146 ]
  %154 = icmp slt i64 %152, 0
  %155 = icmp eq i64 %153, 0
  %156 = select i1 %154, i1 true, i1 %155
  br i1 %156, label %64, label %65

157:
  %158 = phi i64 [ %73, %81 ], [ %73, %77 ], [ -2, %75 ], [ -1, %87 ], [ -1, %65 ]
  %159 = phi i64 [ %85, %81 ], [ %80, %77 ], [ 0, %75 ], [ 0, %87 ], [ 0, %65 ]
  %160 = icmp slt i64 %158, 0
  br i1 %160, label %90, label %91
}

define i32 @kernel.read_stacks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %9, align 8
  %19 = icmp slt i64 %5, 1
  %20 = select i1 %19, i64 0, i64 %5
  store i64 %20, ptr %10, align 8
  br label %21

21:
  %22 = phi i64 [ 0, %8 ], [ %26, %25 ]
  %23 = load i64, ptr %10, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %109, label %108

25:
  %26 = phi i64 [ %22, %132 ], [ %107, %103 ]
  %27 = phi i64 [ %117, %132 ], [ %150, %103 ]
  %28 = load i64, ptr %16, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %135, label %21

30:
  %31 = phi i32 [ 0, %32 ], [ 0, %61 ], [ 0, %67 ], [ 0, %102 ], [ 0, %108 ], [ %116, %118 ], [ %126, %128 ]
  ret i32 %31

32:
  store i64 -3, ptr %0, align 8
  br label %30

33:
  store i64 0, ptr %17, align 8
  store i64 2, ptr %18, align 8
  br label %34

34:
  %35 = phi i64 [ %27, %33 ], [ %76, %68 ]
  %36 = load i64, ptr %18, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %140, label %77

38:
  %39 = phi i64 [ %35, %140 ], [ %44, %58 ]
  %40 = phi i64 [ 0, %140 ], [ %56, %58 ]
  %41 = phi i64 [ 0, %140 ], [ %59, %58 ]
  %42 = getelementptr i8, ptr %2, i64 %39
  %43 = load i8, ptr %42, align 1, !noalias !148
  %44 = add nsw i64 %39, 1
  %45 = icmp eq i64 %41, 63
  br i1 %45, label %46, label %52

46:
  %47 = icmp ugt i8 %43, 1
  br i1 %47, label %145, label %48

48:
  %49 = icmp eq i8 %43, 1
  %50 = or i64 %40, -9223372036854775808
  %51 = select i1 %49, i64 %50, i64 %40
  br label %145

52:
  %53 = and i8 %43, 127
  %54 = zext i8 %53 to i64
  %55 = shl i64 %54, %41
  %56 = or i64 %40, %55
  %57 = icmp sgt i8 %43, -1
  br i1 %57, label %145, label %58

58:
  %59 = add nuw nsw i64 %41, 7
  %60 = icmp slt i64 %44, %3
  br i1 %60, label %38, label %145

61:
  store i64 %146, ptr %0, align 8
  br label %30

62:
  %63 = icmp slt i64 %147, 0
  %64 = sub nsw i64 %3, %146
  %65 = icmp sgt i64 %147, %64
  %66 = select i1 %63, i1 true, i1 %65
  br i1 %66, label %67, label %68

67:
  store i64 -3, ptr %0, align 8
  br label %30

68:
  %69 = mul i64 %26, 40
  %70 = getelementptr i8, ptr %7, i64 %69
  %71 = getelementptr i64, ptr %70, i64 %141
  store i64 %146, ptr %71, align 8
  %72 = mul i64 %26, 40
  %73 = getelementptr i8, ptr %7, i64 %72
  %74 = getelementptr i64, ptr %73, i64 %141
  %75 = getelementptr i8, ptr %74, i64 8
  store i64 %147, ptr %75, align 8
  %76 = add nuw nsw i64 %146, %147
  br label %34

77:
  %78 = icmp slt i64 %35, %3
  br i1 %78, label %79, label %149

79:
  %80 = phi i64 [ 0, %77 ], [ %100, %99 ]
  %81 = phi i64 [ 0, %77 ], [ %97, %99 ]
  %82 = phi i64 [ %35, %77 ], [ %85, %99 ]
  %83 = getelementptr i8, ptr %2, i64 %82
  %84 = load i8, ptr %83, align 1, !noalias !151
  %85 = add nsw i64 %82, 1
  %86 = icmp eq i64 %80, 63
  br i1 %86, label %87, label %93

87:
  %88 = icmp ugt i8 %84, 1
  br i1 %88, label %149, label %89

89:
  %90 = icmp eq i8 %84, 1
  %91 = or i64 %81, -9223372036854775808
  %92 = select i1 %90, i64 %91, i64 %81
  br label %149

93:
  %94 = and i8 %84, 127
  %95 = zext i8 %94 to i64
  %96 = shl i64 %95, %80
  %97 = or i64 %81, %96
  %98 = icmp sgt i8 %84, -1
  br i1 %98, label %149, label %99

99:
  %100 = add nuw nsw i64 %80, 7
  %101 = icmp slt i64 %85, %3
  br i1 %101, label %79, label %149

102:
  store i64 %150, ptr %0, align 8
  br label %30

103:
  %104 = mul i64 %26, 40
  %105 = getelementptr i8, ptr %7, i64 %104
  %106 = getelementptr i8, ptr %105, i64 32
  store i64 %151, ptr %106, align 8
  %107 = add nsw i64 %26, 1
  br label %25

108:
  store i64 0, ptr %0, align 8
  br label %30

109:
  %110 = load i64, ptr %9, align 8
  %111 = add nsw i64 %23, -1
  store i64 %111, ptr %10, align 8
  %112 = add i64 %110, 1
  store i64 %112, ptr %9, align 8
  %113 = shl i64 %110, 4
  %114 = getelementptr i8, ptr %4, i64 %113
  %115 = load i64, ptr %114, align 8
  store i64 0, ptr %11, align 8
  %116 = call i32 @3(ptr nonnull %11, ptr nonnull %12, i64 %115)
  %117 = load i64, ptr %11, align 8
  switch i32 %116, label %118 [
    i32 -2, label %122
    i32 0, label %122
  ], !prof !0

118:
  %119 = icmp sgt i32 %116, 0
  %120 = load ptr, ptr %12, align 8
  %121 = select i1 %119, ptr %120, ptr undef
  store ptr %121, ptr %1, align 8
  br label %30

122:
  %123 = getelementptr i8, ptr %4, i64 %113
  %124 = getelementptr i8, ptr %123, i64 8
  %125 = load i64, ptr %124, align 8
  store i64 0, ptr %13, align 8
  %126 = call i32 @3(ptr nonnull %13, ptr nonnull %14, i64 %125)
  %127 = load i64, ptr %13, align 8
  switch i32 %126, label %128 [
    i32 -2, label %132
    i32 0, label %132
  ], !prof !0

128:
  %129 = icmp sgt i32 %126, 0
  %130 = load ptr, ptr %14, align 8
  %131 = select i1 %129, ptr %130, ptr undef
  store ptr %131, ptr %1, align 8
  br label %30

132:
  store i64 0, ptr %15, align 8
  %133 = icmp slt i64 %127, 1
  %134 = select i1 %133, i64 0, i64 %127
  store i64 %134, ptr %16, align 8
  br label %25

135:
  %136 = load i64, ptr %15, align 8
  %137 = add nsw i64 %28, -1
  store i64 %137, ptr %16, align 8
  %138 = add i64 %136, 1
  store i64 %138, ptr %15, align 8
  %139 = icmp eq i64 %26, %6
  br i1 %139, label %32, label %33

140:
  %141 = load i64, ptr %17, align 8
  %142 = add nsw i64 %36, -1
  store i64 %142, ptr %18, align 8
  %143 = add i64 %141, 2
  store i64 %143, ptr %17, align 8
  %144 = icmp slt i64 %35, %3
  br i1 %144, label %38, label %145

145:
  %146 = phi i64 [ %44, %52 ], [ %44, %48 ], [ -2, %46 ], [ -1, %58 ], [ -1, %140 ]
  %147 = phi i64 [ %56, %52 ], [ %51, %48 ], [ 0, %46 ], [ 0, %58 ], [ 0, %140 ]
  %148 = icmp slt i64 %146, 0
  br i1 %148, label %61, label %62

149:
  %150 = phi i64 [ %85, %93 ], [ %85, %89 ], [ -2, %87 ], [ -1, %99 ], [ -1, %77 ]
  %151 = phi i64 [ %97, %93 ], [ %92, %89 ], [ 0, %87 ], [ 0, %99 ], [ 0, %77 ]
  %152 = icmp slt i64 %150, 0
  br i1 %152, label %102, label %103
}

define i32 @kernel.intern_names(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  store i64 0, ptr %16, align 8
  %30 = icmp slt i64 %4, 1
  %31 = select i1 %30, i64 0, i64 %4
  store i64 %31, ptr %17, align 8
  br label %32

32:
  %33 = phi i64 [ 0, %9 ], [ %65, %64 ]
  %34 = load i64, ptr %17, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %72, label %71

36:
  %37 = phi i64 [ %104, %103 ], [ %49, %47 ]
  %38 = load i64, ptr %23, align 8
  %39 = icmp sgt i64 %38, 0
  br i1 %39, label %115, label %50

40:
  %41 = getelementptr i64, ptr %5, i64 %37
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr i64, ptr %8, i64 %42
  %44 = load i64, ptr %43, align 8
  store i64 0, ptr %24, align 8
  %45 = call i32 @3(ptr nonnull %24, ptr nonnull %25, i64 %44)
  %46 = load i64, ptr %24, align 8
  switch i32 %45, label %122 [
    i32 -2, label %126
    i32 0, label %126
  ], !prof !0

47:
  %48 = add nsw i64 %37, 1
  %49 = and i64 %48, %6
  br label %36

50:
  %51 = getelementptr i64, ptr %5, i64 %37
  %52 = load i64, ptr %51, align 8
  store i64 0, ptr %26, align 8
  %53 = call i32 @3(ptr nonnull %26, ptr nonnull %27, i64 %52)
  %54 = load i64, ptr %26, align 8
  switch i32 %53, label %152 [
    i32 -2, label %156
    i32 0, label %156
  ], !prof !0

55:
  %56 = getelementptr i64, ptr %8, i64 %54
  %57 = load i64, ptr %56, align 8
  store i64 0, ptr %28, align 8
  %58 = call i32 @3(ptr nonnull %28, ptr nonnull %29, i64 %57)
  %59 = load i64, ptr %28, align 8
  switch i32 %58, label %158 [
    i32 -2, label %162
    i32 0, label %162
  ], !prof !0

60:
  %61 = getelementptr i64, ptr %5, i64 %37
  store i64 %33, ptr %61, align 8
  %62 = getelementptr i64, ptr %8, i64 %33
  store i64 %73, ptr %62, align 8
  %63 = add nsw i64 %33, 1
  br label %64

64:
  %65 = phi i64 [ %63, %60 ], [ %33, %174 ]
  %66 = phi i64 [ %33, %60 ], [ %54, %174 ]
  %67 = trunc i64 %66 to i32
  %68 = getelementptr i32, ptr %7, i64 %73
  store i32 %67, ptr %68, align 4
  br label %32

69:
  %70 = phi i32 [ 0, %71 ], [ %53, %152 ], [ %58, %158 ], [ %79, %81 ], [ %90, %92 ], [ %45, %122 ]
  ret i32 %70

71:
  store i64 %33, ptr %0, align 8
  br label %69

72:
  %73 = load i64, ptr %16, align 8
  %74 = add nsw i64 %34, -1
  store i64 %74, ptr %17, align 8
  %75 = add i64 %73, 1
  store i64 %75, ptr %16, align 8
  %76 = shl i64 %73, 4
  %77 = getelementptr i8, ptr %3, i64 %76
  %78 = load i64, ptr %77, align 8
  store i64 0, ptr %18, align 8
  %79 = call i32 @3(ptr nonnull %18, ptr nonnull %19, i64 %78)
  %80 = load i64, ptr %18, align 8
  switch i32 %79, label %81 [
    i32 -2, label %85
    i32 0, label %85
  ], !prof !0

81:
  %82 = icmp sgt i32 %79, 0
  %83 = load ptr, ptr %19, align 8
  %84 = select i1 %82, ptr %83, ptr undef
  store ptr %84, ptr %1, align 8
  br label %69

85:
  %86 = shl i64 %73, 4
  %87 = getelementptr i8, ptr %3, i64 %86
  %88 = getelementptr i8, ptr %87, i64 8
  %89 = load i64, ptr %88, align 8
  store i64 0, ptr %20, align 8
  %90 = call i32 @3(ptr nonnull %20, ptr nonnull %21, i64 %89)
  %91 = load i64, ptr %20, align 8
  switch i32 %90, label %92 [
    i32 -2, label %96
    i32 0, label %96
  ], !prof !0

92:
  %93 = icmp sgt i32 %90, 0
  %94 = load ptr, ptr %21, align 8
  %95 = select i1 %93, ptr %94, ptr undef
  store ptr %95, ptr %1, align 8
  br label %69

96:
  store i64 0, ptr %14, align 8, !noalias !154
  store i64 0, ptr %15, align 8, !noalias !154
  store i64 %80, ptr %14, align 8, !noalias !154
  %97 = icmp slt i64 %91, 1
  %98 = select i1 %97, i64 0, i64 %91
  store i64 %98, ptr %15, align 8, !noalias !154
  br label %99

99:
  %100 = phi i64 [ 2166136261, %96 ], [ %114, %105 ]
  %101 = load i64, ptr %15, align 8, !noalias !154
  %102 = icmp sgt i64 %101, 0
  br i1 %102, label %105, label %103

103:
  %104 = and i64 %100, %6
  store i64 0, ptr %22, align 8
  store i64 64, ptr %23, align 8
  br label %36

105:
  %106 = load i64, ptr %14, align 8, !noalias !154
  %107 = add nsw i64 %101, -1
  store i64 %107, ptr %15, align 8, !noalias !154
  %108 = add i64 %106, 1
  store i64 %108, ptr %14, align 8, !noalias !154
  %109 = getelementptr i8, ptr %2, i64 %106
  %110 = load i8, ptr %109, align 1, !noalias !154
  %111 = zext i8 %110 to i64
  %112 = xor i64 %100, %111
  %113 = mul nuw nsw i64 %112, 16777619
  %114 = and i64 %113, 4294967295
  br label %99

115:
  %116 = load i64, ptr %22, align 8
  %117 = add nsw i64 %38, -1
  store i64 %117, ptr %23, align 8
  %118 = add i64 %116, 1
  store i64 %118, ptr %22, align 8
  %119 = getelementptr i64, ptr %5, i64 %37
  %120 = load i64, ptr %119, align 8
  %121 = icmp slt i64 %120, 0
  br i1 %121, label %50, label %40

122:
  %123 = icmp sgt i32 %45, 0
  %124 = load ptr, ptr %25, align 8
  %125 = select i1 %123, ptr %124, ptr undef
  store ptr %125, ptr %1, align 8
  br label %69

126:
  store i64 0, ptr %12, align 8, !noalias !158
  store i64 0, ptr %13, align 8, !noalias !158
  %127 = shl i64 %46, 4
  %128 = getelementptr i8, ptr %3, i64 %127
  %129 = getelementptr i8, ptr %128, i64 8
  %130 = load i64, ptr %129, align 8, !noalias !158
  %131 = icmp eq i64 %130, %91
  br i1 %131, label %132, label %47

132:
  %133 = shl i64 %46, 4
  %134 = getelementptr i8, ptr %3, i64 %133
  %135 = load i64, ptr %134, align 8, !noalias !158
  store i64 0, ptr %12, align 8, !noalias !158
  %136 = icmp slt i64 %91, 1
  %137 = select i1 %136, i64 0, i64 %91
  store i64 %137, ptr %13, align 8, !noalias !158
  br label %138

138:
  %139 = load i64, ptr %13, align 8, !noalias !158
  %140 = icmp sgt i64 %139, 0
  br i1 %140, label %141, label %50

141:
  %142 = load i64, ptr %12, align 8, !noalias !158
  %143 = add nsw i64 %139, -1
  store i64 %143, ptr %13, align 8, !noalias !158
  %144 = add i64 %142, 1
  store i64 %144, ptr %12, align 8, !noalias !158
  %145 = getelementptr i8, ptr %2, i64 %135
  %146 = getelementptr i8, ptr %145, i64 %142
  %147 = load i8, ptr %146, align 1, !noalias !158
  %148 = getelementptr i8, ptr %2, i64 %80
  %149 = getelementptr i8, ptr %148, i64 %142
  %150 = load i8, ptr %149, align 1, !noalias !158
  %151 = icmp eq i8 %147, %150
  br i1 %151, label %138, label %47

152:
  %153 = icmp sgt i32 %53, 0
  %154 = load ptr, ptr %27, align 8
  %155 = select i1 %153, ptr %154, ptr undef
  store ptr %155, ptr %1, align 8
  br label %69

156:
  %157 = icmp slt i64 %54, 0
  br i1 %157, label %60, label %55

158:
  %159 = icmp sgt i32 %58, 0
  %160 = load ptr, ptr %29, align 8
  %161 = select i1 %159, ptr %160, ptr undef
  store ptr %161, ptr %1, align 8
  br label %69

162:
  store i64 0, ptr %10, align 8, !noalias !162
  store i64 0, ptr %11, align 8, !noalias !162
  %163 = shl i64 %59, 4
  %164 = getelementptr i8, ptr %3, i64 %163
  %165 = getelementptr i8, ptr %164, i64 8
  %166 = load i64, ptr %165, align 8, !noalias !162
  %167 = icmp eq i64 %166, %91
  br i1 %167, label %168, label %60

168:
  %169 = shl i64 %59, 4
  %170 = getelementptr i8, ptr %3, i64 %169
  %171 = load i64, ptr %170, align 8, !noalias !162
  store i64 0, ptr %10, align 8, !noalias !162
  %172 = icmp slt i64 %91, 1
  %173 = select i1 %172, i64 0, i64 %91
  store i64 %173, ptr %11, align 8, !noalias !162
  br label %174

174:
  %175 = load i64, ptr %11, align 8, !noalias !162
  %176 = icmp sgt i64 %175, 0
  br i1 %176, label %177, label %64

177:
  %178 = load i64, ptr %10, align 8, !noalias !162
  %179 = add nsw i64 %175, -1
  store i64 %179, ptr %11, align 8, !noalias !162
  %180 = add i64 %178, 1
  store i64 %180, ptr %10, align 8, !noalias !162
  %181 = getelementptr i8, ptr %2, i64 %171
  %182 = getelementptr i8, ptr %181, i64 %178
  %183 = load i8, ptr %182, align 1, !noalias !162
  %184 = getelementptr i8, ptr %2, i64 %80
  %185 = getelementptr i8, ptr %184, i64 %178
  %186 = load i8, ptr %185, align 1, !noalias !162
  %187 = icmp eq i8 %183, %186
  br i1 %187, label %174, label %60
}

define i32 @kernel.spread_types(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, ptr %20, ptr %21, ptr %22, ptr %23, ptr %24, ptr %25, ptr %26, ptr %27, ptr %28) {
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = alloca i64, align 8
  %36 = alloca i8, align 1
  %37 = alloca ptr, align 8
  %38 = alloca i8, align 1
  %39 = alloca ptr, align 8
  %40 = alloca i64, align 8
  %41 = alloca i64, align 8
  %42 = alloca i64, align 8
  %43 = alloca i64, align 8
  %44 = alloca i8, align 1
  store i8 0, ptr %44, align 1
  %45 = alloca ptr, align 8
  store ptr null, ptr %45, align 8
  %46 = getelementptr i8, ptr %2, i64 168
  store i64 0, ptr %46, align 8
  %47 = getelementptr i8, ptr %2, i64 176
  store i64 0, ptr %47, align 8
  %48 = getelementptr i8, ptr %2, i64 304
  store i64 0, ptr %48, align 8
  %49 = getelementptr i8, ptr %2, i64 312
  store i64 0, ptr %49, align 8
  br label %50

50:
  %51 = phi i64 [ 0, %29 ], [ %54, %3180 ]
  %52 = phi ptr [ null, %29 ], [ %3181, %3180 ]
  br label %53

53:
  %54 = phi i64 [ %51, %50 ], [ %3179, %3178 ]
  %55 = phi ptr [ %52, %50 ], [ %1696, %3178 ]
  %56 = getelementptr i8, ptr %2, i64 168
  %57 = load i64, ptr %56, align 8
  %58 = getelementptr i8, ptr %2, i64 176
  %59 = load i64, ptr %58, align 8
  %60 = icmp slt i64 %57, %59
  br i1 %60, label %548, label %61

61:
  %62 = getelementptr i8, ptr %2, i64 168
  store i64 0, ptr %62, align 8, !noalias !166
  %63 = getelementptr i8, ptr %2, i64 176
  store i64 0, ptr %63, align 8, !noalias !166
  %64 = getelementptr i8, ptr %2, i64 16
  %65 = load i64, ptr %64, align 8, !noalias !166
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %67, label %267

67:
  %68 = getelementptr i8, ptr %2, i64 16
  %69 = load i64, ptr %68, align 8, !noalias !170
  %70 = add nsw i64 %69, -1
  %71 = getelementptr i8, ptr %2, i64 16
  store i64 %70, ptr %71, align 8, !noalias !170
  %72 = shl nsw i64 %70, 2
  %73 = getelementptr i64, ptr %23, i64 %72
  %74 = load i64, ptr %73, align 8, !noalias !170
  %75 = getelementptr i64, ptr %23, i64 %72
  %76 = getelementptr i8, ptr %75, i64 16
  %77 = load i64, ptr %76, align 8, !noalias !170
  %78 = getelementptr i64, ptr %23, i64 %72
  %79 = getelementptr i8, ptr %78, i64 24
  %80 = load i64, ptr %79, align 8, !noalias !170
  %81 = and i64 %80, 7
  %82 = getelementptr i8, ptr %2, i64 248
  store i64 %81, ptr %82, align 8, !noalias !170
  %83 = getelementptr i64, ptr %23, i64 %72
  %84 = getelementptr i8, ptr %83, i64 24
  %85 = load i64, ptr %84, align 8, !noalias !170
  %86 = and i64 %85, 16
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %96, label %88

88:
  %89 = getelementptr i8, ptr %2, i64 152
  store i64 4, ptr %89, align 8, !noalias !170
  %90 = getelementptr i8, ptr %2, i64 208
  store i64 %74, ptr %90, align 8, !noalias !170
  %91 = getelementptr i64, ptr %23, i64 %72
  %92 = getelementptr i8, ptr %91, i64 8
  %93 = load i64, ptr %92, align 8, !noalias !170
  %94 = getelementptr i8, ptr %2, i64 264
  store i64 %93, ptr %94, align 8, !noalias !170
  %95 = getelementptr i8, ptr %2, i64 176
  store i64 1, ptr %95, align 8, !noalias !170
  br label %3180

96:
  %97 = getelementptr i8, ptr %2, i64 152
  store i64 1, ptr %97, align 8, !noalias !170
  %98 = getelementptr i64, ptr %23, i64 %72
  %99 = getelementptr i8, ptr %98, i64 24
  %100 = load i64, ptr %99, align 8, !noalias !170
  %101 = and i64 %100, 8
  %102 = getelementptr i8, ptr %2, i64 240
  store i64 %101, ptr %102, align 8, !noalias !170
  %103 = getelementptr i64, ptr %23, i64 %72
  %104 = getelementptr i8, ptr %103, i64 8
  %105 = load i64, ptr %104, align 8, !noalias !170
  %106 = mul nsw i64 %105, 12
  %107 = getelementptr i8, ptr %2, i64 32
  %108 = load i64, ptr %107, align 8, !noalias !170
  %109 = icmp sgt i64 %108, 0
  br i1 %109, label %110, label %123

110:
  %111 = phi i64 [ 0, %96 ], [ %121, %110 ]
  %112 = phi i64 [ %108, %96 ], [ %120, %110 ]
  %113 = add nsw i64 %111, %112
  %114 = ashr i64 %113, 1
  %115 = shl i64 %114, 5
  %116 = getelementptr i8, ptr %20, i64 %115
  %117 = load i64, ptr %116, align 8, !noalias !174
  %118 = icmp sgt i64 %117, %74
  %119 = add nsw i64 %114, 1
  %120 = select i1 %118, i64 %114, i64 %112
  %121 = select i1 %118, i64 %111, i64 %119
  %122 = icmp slt i64 %121, %120
  br i1 %122, label %110, label %123

123:
  %124 = phi i64 [ %121, %110 ], [ 0, %96 ]
  %125 = shl i64 %124, 2
  %126 = add i64 %125, -4
  %127 = icmp slt i64 %124, 1
  br i1 %127, label %3180, label %128

128:
  %129 = getelementptr i64, ptr %20, i64 %126
  %130 = load i64, ptr %129, align 8, !noalias !170
  %131 = getelementptr i64, ptr %20, i64 %125
  %132 = getelementptr i8, ptr %131, i64 -24
  %133 = load i64, ptr %132, align 8, !noalias !170
  %134 = add nsw i64 %130, %133
  %135 = icmp slt i64 %74, %134
  br i1 %135, label %136, label %3180

136:
  %137 = getelementptr i64, ptr %20, i64 %126
  %138 = load i64, ptr %137, align 8, !noalias !170
  %139 = sub nsw i64 %74, %138
  %140 = and i64 %139, 7
  %141 = icmp eq i64 %140, 0
  br i1 %141, label %142, label %3180

142:
  %143 = getelementptr i64, ptr %20, i64 %126
  %144 = load i64, ptr %143, align 8, !noalias !170
  %145 = sub nsw i64 %74, %144
  %146 = getelementptr i64, ptr %20, i64 %125
  %147 = getelementptr i8, ptr %146, i64 -24
  %148 = load i64, ptr %147, align 8, !noalias !170
  %149 = sub nsw i64 %148, %145
  %150 = getelementptr i64, ptr %12, i64 %106
  %151 = getelementptr i8, ptr %150, i64 8
  %152 = load i64, ptr %151, align 8, !noalias !170
  %153 = getelementptr i64, ptr %12, i64 %106
  %154 = getelementptr i8, ptr %153, i64 40
  %155 = load i64, ptr %154, align 8, !noalias !170
  %156 = getelementptr i8, ptr %2, i64 224
  store i64 %149, ptr %156, align 8, !noalias !170
  %157 = getelementptr i64, ptr %20, i64 %125
  %158 = getelementptr i8, ptr %157, i64 -16
  %159 = load i64, ptr %158, align 8, !noalias !170
  %160 = add nsw i64 %159, %145
  %161 = getelementptr i8, ptr %2, i64 208
  store i64 %160, ptr %161, align 8, !noalias !170
  %162 = getelementptr i64, ptr %20, i64 %125
  %163 = getelementptr i8, ptr %162, i64 -8
  %164 = load i64, ptr %163, align 8, !noalias !170
  %165 = ashr i64 %145, 3
  %166 = add nsw i64 %164, %165
  %167 = getelementptr i8, ptr %2, i64 232
  store i64 %166, ptr %167, align 8, !noalias !170
  %168 = getelementptr i8, ptr %2, i64 256
  store i64 %152, ptr %168, align 8, !noalias !170
  %169 = getelementptr i64, ptr %12, i64 %106
  %170 = getelementptr i8, ptr %169, i64 16
  %171 = load i64, ptr %170, align 8, !noalias !170
  %172 = getelementptr i8, ptr %2, i64 264
  store i64 %171, ptr %172, align 8, !noalias !170
  %173 = getelementptr i64, ptr %12, i64 %106
  %174 = getelementptr i8, ptr %173, i64 32
  %175 = load i64, ptr %174, align 8, !noalias !170
  %176 = getelementptr i8, ptr %2, i64 280
  store i64 %175, ptr %176, align 8, !noalias !170
  %177 = getelementptr i8, ptr %2, i64 288
  store i64 %155, ptr %177, align 8, !noalias !170
  %178 = icmp sgt i64 %152, 0
  %179 = icmp sgt i64 %155, 0
  %180 = select i1 %178, i1 %179, i1 false
  br i1 %180, label %181, label %3180

181:
  %182 = or i64 %149, %152
  %183 = icmp ult i64 %182, 4294967296
  br i1 %183, label %184, label %191

184:
  %185 = trunc i64 %152 to i32
  %186 = trunc i64 %149 to i32
  %187 = udiv i32 %186, %185
  %188 = urem i32 %186, %185
  %189 = zext i32 %187 to i64
  %190 = zext i32 %188 to i64
  br label %214

191:
  %192 = or i64 %149, %152
  %193 = icmp ult i64 %192, 4294967296
  br i1 %193, label %194, label %201

194:
  %195 = trunc i64 %152 to i32
  %196 = trunc i64 %149 to i32
  %197 = udiv i32 %196, %195
  %198 = urem i32 %196, %195
  %199 = zext i32 %197 to i64
  %200 = zext i32 %198 to i64
  br label %214

201:
  %202 = or i64 %149, %152
  %203 = icmp ult i64 %202, 4294967296
  br i1 %203, label %204, label %211

204:
  %205 = trunc i64 %152 to i32
  %206 = trunc i64 %149 to i32
  %207 = udiv i32 %206, %205
  %208 = urem i32 %206, %205
  %209 = zext i32 %207 to i64
  %210 = zext i32 %208 to i64
  br label %214

211:
  %212 = sdiv i64 %149, %152
  %213 = srem i64 %149, %152
  br label %214

214:
  %215 = phi i64 [ %189, %184 ], [ %199, %194 ], [ %209, %204 ], [ %212, %211 ]
  %216 = phi i64 [ %190, %184 ], [ %200, %194 ], [ %210, %204 ], [ %213, %211 ]
  %217 = xor i64 %152, %216
  %218 = icmp slt i64 %217, 0
  %219 = add nsw i64 %215, 1
  %220 = select i1 %218, i64 %215, i64 %219
  %221 = call i64 @llvm.smin.i64(i64 %220, i64 %77)
  %222 = getelementptr i64, ptr %12, i64 %106
  %223 = load i64, ptr %222, align 8, !noalias !170
  %224 = or i64 %223, %152
  %225 = icmp ult i64 %224, 4294967296
  br i1 %225, label %226, label %233

226:
  %227 = trunc i64 %152 to i32
  %228 = trunc i64 %223 to i32
  %229 = udiv i32 %228, %227
  %230 = urem i32 %228, %227
  %231 = zext i32 %229 to i64
  %232 = zext i32 %230 to i64
  br label %256

233:
  %234 = or i64 %223, %152
  %235 = icmp ult i64 %234, 4294967296
  br i1 %235, label %236, label %243

236:
  %237 = trunc i64 %152 to i32
  %238 = trunc i64 %223 to i32
  %239 = udiv i32 %238, %237
  %240 = urem i32 %238, %237
  %241 = zext i32 %239 to i64
  %242 = zext i32 %240 to i64
  br label %256

243:
  %244 = or i64 %223, %152
  %245 = icmp ult i64 %244, 4294967296
  br i1 %245, label %246, label %253

246:
  %247 = trunc i64 %152 to i32
  %248 = trunc i64 %223 to i32
  %249 = udiv i32 %248, %247
  %250 = urem i32 %248, %247
  %251 = zext i32 %249 to i64
  %252 = zext i32 %250 to i64
  br label %256

253:
  %254 = sdiv i64 %223, %152
  %255 = srem i64 %223, %152
  br label %256

256:
  %257 = phi i64 [ %231, %226 ], [ %241, %236 ], [ %251, %246 ], [ %254, %253 ]
  %258 = phi i64 [ %232, %226 ], [ %242, %236 ], [ %252, %246 ], [ %255, %253 ]
  %259 = xor i64 %152, %258
  %260 = icmp slt i64 %259, 0
  %261 = add i64 %257, -1
  %262 = select i1 %260, i64 %261, i64 %257
  %263 = mul nsw i64 %221, %262
  %264 = call i64 @llvm.smin.i64(i64 %220, i64 %263)
  %265 = mul nsw i64 %264, %155
  %266 = getelementptr i8, ptr %2, i64 176
  store i64 %265, ptr %266, align 8, !noalias !170
  br label %3180

267:
  %268 = getelementptr i8, ptr %2, i64 8
  %269 = load i64, ptr %268, align 8, !noalias !166
  %270 = icmp sgt i64 %269, 0
  br i1 %270, label %271, label %486

271:
  %272 = getelementptr i8, ptr %2, i64 8
  %273 = load i64, ptr %272, align 8, !noalias !177
  %274 = add nsw i64 %273, -1
  %275 = getelementptr i8, ptr %2, i64 8
  store i64 %274, ptr %275, align 8, !noalias !177
  %276 = getelementptr i8, ptr %2, i64 320
  %277 = load i64, ptr %276, align 8, !noalias !177
  %278 = getelementptr i32, ptr %28, i64 %277
  %279 = load i32, ptr %278, align 4, !noalias !177
  store i64 0, ptr %40, align 8, !noalias !181
  store i64 0, ptr %41, align 8, !noalias !181
  store i64 0, ptr %42, align 8, !noalias !181
  store i64 0, ptr %43, align 8, !noalias !181
  %280 = getelementptr i8, ptr %2, i64 8
  %281 = load i64, ptr %280, align 8, !noalias !181
  %282 = icmp slt i64 %281, 24
  br i1 %282, label %425, label %310

283:
  %284 = getelementptr i8, ptr %26, i64 %433
  %285 = getelementptr i8, ptr %284, i64 3
  %286 = load i8, ptr %285, align 1, !noalias !177
  %287 = and i8 %286, 64
  %288 = icmp ne i8 %287, 0
  br label %289

289:
  %290 = phi i1 [ true, %425 ], [ %288, %283 ]
  %291 = select i1 %290, i64 8, i64 0
  %292 = getelementptr i8, ptr %2, i64 216
  store i64 %291, ptr %292, align 8, !noalias !177
  %293 = getelementptr i8, ptr %2, i64 256
  %294 = load i64, ptr %293, align 8, !noalias !177
  %295 = icmp sgt i64 %294, 0
  br i1 %295, label %296, label %3180

296:
  %297 = getelementptr i8, ptr %2, i64 272
  %298 = load i64, ptr %297, align 8, !noalias !177
  %299 = icmp sgt i64 %298, 0
  br i1 %299, label %300, label %3180

300:
  %301 = sext i32 %279 to i64
  %302 = getelementptr i64, ptr %7, i64 %301
  %303 = getelementptr i8, ptr %302, i64 8
  %304 = load i64, ptr %303, align 8, !noalias !177
  %305 = sext i32 %279 to i64
  %306 = getelementptr i64, ptr %7, i64 %305
  %307 = load i64, ptr %306, align 8, !noalias !177
  %308 = sub nsw i64 %304, %307
  %309 = getelementptr i8, ptr %2, i64 176
  store i64 %308, ptr %309, align 8, !noalias !177
  br label %3180

310:
  %311 = load i64, ptr %2, align 8, !noalias !181
  %312 = add nsw i64 %277, 24
  %313 = icmp slt i64 %312, %311
  br i1 %313, label %314, label %425

314:
  %315 = getelementptr i32, ptr %28, i64 %277
  %316 = getelementptr i8, ptr %315, i64 96
  %317 = load i32, ptr %316, align 4, !noalias !181
  %318 = sext i32 %317 to i64
  %319 = sext i32 %317 to i64
  %320 = getelementptr i32, ptr %24, i64 %319
  call void @llvm.prefetch.p0(ptr %320, i32 0, i32 3, i32 1), !noalias !181
  %321 = shl nsw i64 %318, 2
  %322 = getelementptr i8, ptr %26, i64 %321
  call void @llvm.prefetch.p0(ptr %322, i32 0, i32 3, i32 1), !noalias !181
  %323 = sext i32 %317 to i64
  %324 = getelementptr i64, ptr %5, i64 %323
  call void @llvm.prefetch.p0(ptr %324, i32 0, i32 3, i32 1), !noalias !181
  %325 = sext i32 %317 to i64
  %326 = getelementptr i64, ptr %6, i64 %325
  call void @llvm.prefetch.p0(ptr %326, i32 0, i32 3, i32 1), !noalias !181
  %327 = sext i32 %317 to i64
  %328 = getelementptr i64, ptr %7, i64 %327
  call void @llvm.prefetch.p0(ptr %328, i32 0, i32 3, i32 1), !noalias !181
  %329 = sext i32 %317 to i64
  %330 = getelementptr i64, ptr %9, i64 %329
  call void @llvm.prefetch.p0(ptr %330, i32 0, i32 3, i32 1), !noalias !181
  %331 = getelementptr i32, ptr %28, i64 %277
  %332 = getelementptr i8, ptr %331, i64 64
  %333 = load i32, ptr %332, align 4, !noalias !181
  %334 = sext i32 %333 to i64
  %335 = sext i32 %333 to i64
  %336 = getelementptr i64, ptr %6, i64 %335
  %337 = load i64, ptr %336, align 8, !noalias !181
  %338 = getelementptr i8, ptr %3, i64 %337
  %339 = getelementptr i8, ptr %338, i64 8
  call void @llvm.prefetch.p0(ptr %339, i32 0, i32 3, i32 1), !noalias !181
  %340 = getelementptr i64, ptr %7, i64 %334
  %341 = load i64, ptr %340, align 8, !noalias !181
  %342 = getelementptr i32, ptr %8, i64 %341
  call void @llvm.prefetch.p0(ptr %342, i32 0, i32 3, i32 1), !noalias !181
  %343 = sext i32 %333 to i64
  %344 = getelementptr i64, ptr %9, i64 %343
  %345 = load i64, ptr %344, align 8, !noalias !181
  %346 = getelementptr i32, ptr %10, i64 %345
  call void @llvm.prefetch.p0(ptr %346, i32 0, i32 3, i32 1), !noalias !181
  %347 = sext i32 %333 to i64
  %348 = getelementptr i64, ptr %9, i64 %347
  %349 = load i64, ptr %348, align 8, !noalias !181
  %350 = getelementptr i32, ptr %11, i64 %349
  call void @llvm.prefetch.p0(ptr %350, i32 0, i32 3, i32 1), !noalias !181
  %351 = getelementptr i32, ptr %28, i64 %277
  %352 = getelementptr i8, ptr %351, i64 32
  %353 = load i32, ptr %352, align 4, !noalias !181
  %354 = sext i32 %353 to i64
  %355 = sext i32 %353 to i64
  %356 = getelementptr i64, ptr %9, i64 %355
  %357 = load i64, ptr %356, align 8, !noalias !181
  %358 = getelementptr i64, ptr %9, i64 %354
  %359 = getelementptr i8, ptr %358, i64 8
  %360 = load i64, ptr %359, align 8, !noalias !181
  %361 = sext i32 %353 to i64
  %362 = getelementptr i64, ptr %9, i64 %361
  %363 = load i64, ptr %362, align 8, !noalias !181
  %364 = add nsw i64 %363, 8
  %365 = call i64 @llvm.smin.i64(i64 %364, i64 %360)
  store i64 %357, ptr %40, align 8, !noalias !181
  %366 = sub i64 %365, %357
  %367 = icmp slt i64 %366, 1
  %368 = select i1 %367, i64 0, i64 %366
  store i64 %368, ptr %41, align 8, !noalias !181
  br label %369

369:
  %370 = load i64, ptr %41, align 8, !noalias !181
  %371 = icmp sgt i64 %370, 0
  br i1 %371, label %394, label %372

372:
  %373 = getelementptr i32, ptr %28, i64 %277
  %374 = getelementptr i8, ptr %373, i64 16
  %375 = load i32, ptr %374, align 4, !noalias !181
  %376 = sext i32 %375 to i64
  %377 = sext i32 %375 to i64
  %378 = getelementptr i64, ptr %9, i64 %377
  %379 = load i64, ptr %378, align 8, !noalias !181
  %380 = getelementptr i64, ptr %9, i64 %376
  %381 = getelementptr i8, ptr %380, i64 8
  %382 = load i64, ptr %381, align 8, !noalias !181
  %383 = sext i32 %375 to i64
  %384 = getelementptr i64, ptr %9, i64 %383
  %385 = load i64, ptr %384, align 8, !noalias !181
  %386 = add nsw i64 %385, 8
  %387 = call i64 @llvm.smin.i64(i64 %386, i64 %382)
  store i64 %379, ptr %42, align 8, !noalias !181
  %388 = sub i64 %387, %379
  %389 = icmp slt i64 %388, 1
  %390 = select i1 %389, i64 0, i64 %388
  store i64 %390, ptr %43, align 8, !noalias !181
  br label %391

391:
  %392 = load i64, ptr %43, align 8, !noalias !181
  %393 = icmp sgt i64 %392, 0
  br i1 %393, label %415, label %425

394:
  %395 = load i64, ptr %40, align 8, !noalias !181
  %396 = add nsw i64 %370, -1
  store i64 %396, ptr %41, align 8, !noalias !181
  %397 = add i64 %395, 1
  store i64 %397, ptr %40, align 8, !noalias !181
  %398 = getelementptr i32, ptr %10, i64 %395
  %399 = load i32, ptr %398, align 4, !noalias !181
  %400 = sext i32 %399 to i64
  %401 = sext i32 %399 to i64
  %402 = getelementptr i64, ptr %4, i64 %401
  call void @llvm.prefetch.p0(ptr %402, i32 0, i32 3, i32 1), !noalias !185
  %403 = sext i32 %399 to i64
  %404 = getelementptr i64, ptr %5, i64 %403
  call void @llvm.prefetch.p0(ptr %404, i32 0, i32 3, i32 1), !noalias !185
  %405 = sext i32 %399 to i64
  %406 = getelementptr i64, ptr %7, i64 %405
  call void @llvm.prefetch.p0(ptr %406, i32 0, i32 3, i32 1), !noalias !185
  %407 = sext i32 %399 to i64
  %408 = getelementptr i64, ptr %9, i64 %407
  call void @llvm.prefetch.p0(ptr %408, i32 0, i32 3, i32 1), !noalias !185
  %409 = sext i32 %399 to i64
  %410 = getelementptr i32, ptr %24, i64 %409
  call void @llvm.prefetch.p0(ptr %410, i32 0, i32 3, i32 1), !noalias !185
  %411 = sext i32 %399 to i64
  %412 = getelementptr i64, ptr %25, i64 %411
  call void @llvm.prefetch.p0(ptr %412, i32 0, i32 3, i32 1), !noalias !185
  %413 = shl nsw i64 %400, 2
  %414 = getelementptr i8, ptr %26, i64 %413
  call void @llvm.prefetch.p0(ptr %414, i32 0, i32 3, i32 1), !noalias !185
  br label %369

415:
  %416 = load i64, ptr %42, align 8, !noalias !181
  %417 = add nsw i64 %392, -1
  store i64 %417, ptr %43, align 8, !noalias !181
  %418 = add i64 %416, 1
  store i64 %418, ptr %42, align 8, !noalias !181
  %419 = getelementptr i32, ptr %10, i64 %416
  %420 = load i32, ptr %419, align 4, !noalias !181
  %421 = sext i32 %420 to i64
  %422 = getelementptr i64, ptr %7, i64 %421
  %423 = load i64, ptr %422, align 8, !noalias !181
  %424 = getelementptr i32, ptr %8, i64 %423
  call void @llvm.prefetch.p0(ptr %424, i32 0, i32 3, i32 1), !noalias !181
  br label %391

425:
  %426 = add nsw i64 %277, 1
  %427 = load i64, ptr %2, align 8, !noalias !177
  %428 = icmp slt i64 %426, %427
  %429 = add nsw i64 %277, 1
  %430 = select i1 %428, i64 %429, i64 0
  %431 = getelementptr i8, ptr %2, i64 320
  store i64 %430, ptr %431, align 8, !noalias !177
  %432 = sext i32 %279 to i64
  %433 = shl nsw i64 %432, 2
  %434 = or i64 %433, 3
  %435 = getelementptr i8, ptr %26, i64 %434
  %436 = load i8, ptr %435, align 1, !noalias !177
  %437 = and i8 %436, 127
  %438 = getelementptr i8, ptr %26, i64 %434
  store i8 %437, ptr %438, align 1, !noalias !177
  %439 = sext i32 %279 to i64
  %440 = getelementptr i32, ptr %24, i64 %439
  %441 = load i32, ptr %440, align 4, !noalias !177
  %442 = sext i32 %441 to i64
  %443 = mul nsw i64 %442, 12
  %444 = getelementptr i8, ptr %2, i64 152
  store i64 0, ptr %444, align 8, !noalias !177
  %445 = sext i32 %279 to i64
  %446 = getelementptr i8, ptr %2, i64 160
  store i64 %445, ptr %446, align 8, !noalias !177
  %447 = getelementptr i8, ptr %26, i64 %433
  %448 = load i8, ptr %447, align 1, !noalias !177
  %449 = zext i8 %448 to i64
  %450 = getelementptr i8, ptr %2, i64 248
  store i64 %449, ptr %450, align 8, !noalias !177
  %451 = getelementptr i64, ptr %12, i64 %443
  %452 = getelementptr i8, ptr %451, i64 8
  %453 = load i64, ptr %452, align 8, !noalias !177
  %454 = getelementptr i8, ptr %2, i64 256
  store i64 %453, ptr %454, align 8, !noalias !177
  %455 = getelementptr i64, ptr %12, i64 %443
  %456 = getelementptr i8, ptr %455, i64 16
  %457 = load i64, ptr %456, align 8, !noalias !177
  %458 = getelementptr i8, ptr %2, i64 264
  store i64 %457, ptr %458, align 8, !noalias !177
  %459 = getelementptr i64, ptr %12, i64 %443
  %460 = getelementptr i8, ptr %459, i64 24
  %461 = load i64, ptr %460, align 8, !noalias !177
  %462 = getelementptr i8, ptr %2, i64 272
  store i64 %461, ptr %462, align 8, !noalias !177
  %463 = sext i32 %279 to i64
  %464 = getelementptr i64, ptr %7, i64 %463
  %465 = load i64, ptr %464, align 8, !noalias !177
  %466 = getelementptr i8, ptr %2, i64 184
  store i64 %465, ptr %466, align 8, !noalias !177
  %467 = sext i32 %279 to i64
  %468 = getelementptr i64, ptr %9, i64 %467
  %469 = load i64, ptr %468, align 8, !noalias !177
  %470 = getelementptr i8, ptr %2, i64 192
  store i64 %469, ptr %470, align 8, !noalias !177
  %471 = sext i32 %279 to i64
  %472 = getelementptr i64, ptr %9, i64 %471
  %473 = getelementptr i8, ptr %472, i64 8
  %474 = load i64, ptr %473, align 8, !noalias !177
  %475 = getelementptr i8, ptr %2, i64 200
  store i64 %474, ptr %475, align 8, !noalias !177
  %476 = sext i32 %279 to i64
  %477 = getelementptr i64, ptr %6, i64 %476
  %478 = load i64, ptr %477, align 8, !noalias !177
  %479 = getelementptr i8, ptr %2, i64 208
  store i64 %478, ptr %479, align 8, !noalias !177
  %480 = sext i32 %279 to i64
  %481 = getelementptr i64, ptr %5, i64 %480
  %482 = load i64, ptr %481, align 8, !noalias !177
  %483 = icmp sgt i64 %482, 512
  %484 = icmp slt i64 %482, 32768
  %485 = select i1 %483, i1 %484, i1 false
  br i1 %485, label %289, label %283

486:
  %487 = getelementptr i8, ptr %2, i64 88
  %488 = load i64, ptr %487, align 8, !noalias !166
  %489 = icmp eq i64 %488, 0
  br i1 %489, label %547, label %490

490:
  %491 = getelementptr i8, ptr %2, i64 304
  %492 = load i64, ptr %491, align 8, !noalias !166
  %493 = load i64, ptr %2, align 8, !noalias !166
  %494 = icmp slt i64 %492, %493
  br i1 %494, label %495, label %534

495:
  %496 = getelementptr i8, ptr %2, i64 304
  %497 = load i64, ptr %496, align 8, !noalias !188
  %498 = add nsw i64 %497, 1
  %499 = getelementptr i8, ptr %2, i64 304
  store i64 %498, ptr %499, align 8, !noalias !188
  %500 = getelementptr i32, ptr %24, i64 %497
  %501 = load i32, ptr %500, align 4, !noalias !188
  %502 = icmp slt i32 %501, 0
  br i1 %502, label %503, label %3180

503:
  %504 = getelementptr i64, ptr %9, i64 %497
  %505 = getelementptr i8, ptr %504, i64 8
  %506 = load i64, ptr %505, align 8, !noalias !188
  %507 = getelementptr i64, ptr %9, i64 %497
  %508 = load i64, ptr %507, align 8, !noalias !188
  %509 = icmp sgt i64 %506, %508
  br i1 %509, label %510, label %3180

510:
  %511 = getelementptr i8, ptr %2, i64 152
  store i64 2, ptr %511, align 8, !noalias !188
  %512 = getelementptr i8, ptr %2, i64 160
  store i64 %497, ptr %512, align 8, !noalias !188
  %513 = getelementptr i8, ptr %2, i64 248
  store i64 2, ptr %513, align 8, !noalias !188
  %514 = getelementptr i64, ptr %7, i64 %497
  %515 = load i64, ptr %514, align 8, !noalias !188
  %516 = getelementptr i8, ptr %2, i64 184
  store i64 %515, ptr %516, align 8, !noalias !188
  %517 = getelementptr i64, ptr %9, i64 %497
  %518 = load i64, ptr %517, align 8, !noalias !188
  %519 = getelementptr i8, ptr %2, i64 192
  store i64 %518, ptr %519, align 8, !noalias !188
  %520 = getelementptr i64, ptr %9, i64 %497
  %521 = getelementptr i8, ptr %520, i64 8
  %522 = load i64, ptr %521, align 8, !noalias !188
  %523 = getelementptr i8, ptr %2, i64 200
  store i64 %522, ptr %523, align 8, !noalias !188
  %524 = getelementptr i64, ptr %6, i64 %497
  %525 = load i64, ptr %524, align 8, !noalias !188
  %526 = getelementptr i8, ptr %2, i64 208
  store i64 %525, ptr %526, align 8, !noalias !188
  %527 = getelementptr i64, ptr %7, i64 %497
  %528 = getelementptr i8, ptr %527, i64 8
  %529 = load i64, ptr %528, align 8, !noalias !188
  %530 = getelementptr i64, ptr %7, i64 %497
  %531 = load i64, ptr %530, align 8, !noalias !188
  %532 = sub nsw i64 %529, %531
  %533 = getelementptr i8, ptr %2, i64 176
  store i64 %532, ptr %533, align 8, !noalias !188
  br label %3180

534:
  %535 = getelementptr i8, ptr %2, i64 312
  %536 = load i64, ptr %535, align 8, !noalias !166
  %537 = icmp eq i64 %536, 0
  br i1 %537, label %538, label %547

538:
  %539 = getelementptr i8, ptr %2, i64 312
  store i64 1, ptr %539, align 8, !noalias !166
  %540 = getelementptr i8, ptr %2, i64 152
  store i64 3, ptr %540, align 8, !noalias !166
  %541 = getelementptr i8, ptr %2, i64 296
  store i64 0, ptr %541, align 8, !noalias !166
  %542 = getelementptr i8, ptr %2, i64 120
  %543 = load i64, ptr %542, align 8, !noalias !166
  %544 = getelementptr i8, ptr %2, i64 176
  store i64 %543, ptr %544, align 8, !noalias !166
  br label %3180

545:
  %546 = phi i32 [ 0, %547 ], [ %1314, %3191 ], [ %1697, %3197 ]
  ret i32 %546

547:
  store i64 %54, ptr %0, align 8
  br label %545

548:
  %549 = getelementptr i8, ptr %2, i64 152
  %550 = load i64, ptr %549, align 8, !noalias !191
  %551 = icmp eq i64 %550, 1
  br i1 %551, label %552, label %747

552:
  %553 = getelementptr i8, ptr %2, i64 168
  %554 = load i64, ptr %553, align 8, !noalias !195
  %555 = add nsw i64 %554, 1
  %556 = getelementptr i8, ptr %2, i64 168
  store i64 %555, ptr %556, align 8, !noalias !195
  %557 = getelementptr i8, ptr %2, i64 288
  %558 = load i64, ptr %557, align 8, !noalias !195
  %559 = getelementptr i8, ptr %2, i64 280
  %560 = load i64, ptr %559, align 8, !noalias !195
  %561 = icmp eq i64 %558, 0
  br i1 %561, label %603, label %599, !prof !199

562:
  %563 = getelementptr i8, ptr %2, i64 176
  %564 = load i64, ptr %563, align 8, !noalias !195
  %565 = getelementptr i8, ptr %2, i64 168
  store i64 %564, ptr %565, align 8, !noalias !195
  br label %3182

566:
  %567 = getelementptr i8, ptr %2, i64 232
  %568 = load i64, ptr %567, align 8, !noalias !195
  %569 = ashr i64 %653, 3
  %570 = add nsw i64 %568, %569
  %571 = getelementptr i8, ptr %21, i64 %570
  %572 = load i8, ptr %571, align 1, !noalias !195
  %573 = icmp eq i8 %572, 1
  br i1 %573, label %582, label %574

574:
  %575 = getelementptr i8, ptr %2, i64 240
  %576 = load i64, ptr %575, align 8, !noalias !195
  %577 = icmp eq i64 %576, 0
  br i1 %577, label %578, label %3182

578:
  %579 = getelementptr i8, ptr %21, i64 %570
  %580 = load i8, ptr %579, align 1, !noalias !195
  %581 = icmp eq i8 %580, 0
  br i1 %581, label %582, label %3182

582:
  %583 = getelementptr i8, ptr %21, i64 %570
  store i8 2, ptr %583, align 1, !noalias !195
  %584 = getelementptr i8, ptr %2, i64 208
  %585 = load i64, ptr %584, align 8, !noalias !195
  %586 = add nsw i64 %585, %653
  %587 = getelementptr i8, ptr %2, i64 264
  %588 = load i64, ptr %587, align 8, !noalias !195
  %589 = ashr i32 %607, 3
  %590 = sext i32 %589 to i64
  %591 = getelementptr i32, ptr %13, i64 %588
  %592 = getelementptr i32, ptr %591, i64 %590
  %593 = load i32, ptr %592, align 4, !noalias !195
  %594 = sext i32 %593 to i64
  %595 = getelementptr i8, ptr %3, i64 %586
  %596 = getelementptr i8, ptr %595, i64 7
  %597 = load i8, ptr %596, align 1, !noalias !200
  %598 = icmp sgt i8 %597, -1
  br i1 %598, label %700, label %3182

599:
  %600 = icmp ne i64 %554, -9223372036854775808
  %601 = icmp ne i64 %558, -1
  %602 = or i1 %600, %601
  br i1 %602, label %609, label %603, !prof !204

603:
  %604 = phi i64 [ %558, %552 ], [ %642, %635 ], [ 0, %599 ]
  %605 = getelementptr i32, ptr %14, i64 %560
  %606 = getelementptr i32, ptr %605, i64 %604
  %607 = load i32, ptr %606, align 4, !noalias !195
  %608 = icmp eq i64 %558, 0
  br i1 %608, label %647, label %643, !prof !199

609:
  %610 = or i64 %554, %558
  %611 = icmp ult i64 %610, 4294967296
  br i1 %611, label %612, label %617

612:
  %613 = trunc i64 %558 to i32
  %614 = trunc i64 %554 to i32
  %615 = urem i32 %614, %613
  %616 = zext i32 %615 to i64
  br label %635

617:
  %618 = or i64 %554, %558
  %619 = icmp ult i64 %618, 4294967296
  br i1 %619, label %620, label %625

620:
  %621 = trunc i64 %558 to i32
  %622 = trunc i64 %554 to i32
  %623 = urem i32 %622, %621
  %624 = zext i32 %623 to i64
  br label %635

625:
  %626 = or i64 %554, %558
  %627 = icmp ult i64 %626, 4294967296
  br i1 %627, label %628, label %633

628:
  %629 = trunc i64 %558 to i32
  %630 = trunc i64 %554 to i32
  %631 = urem i32 %630, %629
  %632 = zext i32 %631 to i64
  br label %635

633:
  %634 = srem i64 %554, %558
  br label %635

635:
  %636 = phi i64 [ %616, %612 ], [ %624, %620 ], [ %632, %628 ], [ %634, %633 ]
  %637 = xor i64 %558, %636
  %638 = icmp slt i64 %637, 0
  %639 = icmp ne i64 %636, 0
  %640 = and i1 %639, %638
  %641 = add i64 %636, %558
  %642 = select i1 %640, i64 %641, i64 %636
  br label %603

643:
  %644 = icmp ne i64 %554, -9223372036854775808
  %645 = icmp ne i64 %558, -1
  %646 = or i1 %644, %645
  br i1 %646, label %658, label %647, !prof !204

647:
  %648 = phi i64 [ %558, %603 ], [ %699, %691 ], [ 0, %643 ]
  %649 = getelementptr i8, ptr %2, i64 256
  %650 = load i64, ptr %649, align 8, !noalias !195
  %651 = mul nsw i64 %648, %650
  %652 = sext i32 %607 to i64
  %653 = add nsw i64 %651, %652
  %654 = add nsw i64 %653, 8
  %655 = getelementptr i8, ptr %2, i64 224
  %656 = load i64, ptr %655, align 8, !noalias !195
  %657 = icmp sgt i64 %654, %656
  br i1 %657, label %562, label %566

658:
  %659 = or i64 %554, %558
  %660 = icmp ult i64 %659, 4294967296
  br i1 %660, label %661, label %668

661:
  %662 = trunc i64 %558 to i32
  %663 = trunc i64 %554 to i32
  %664 = udiv i32 %663, %662
  %665 = urem i32 %663, %662
  %666 = zext i32 %664 to i64
  %667 = zext i32 %665 to i64
  br label %691

668:
  %669 = or i64 %554, %558
  %670 = icmp ult i64 %669, 4294967296
  br i1 %670, label %671, label %678

671:
  %672 = trunc i64 %558 to i32
  %673 = trunc i64 %554 to i32
  %674 = udiv i32 %673, %672
  %675 = urem i32 %673, %672
  %676 = zext i32 %674 to i64
  %677 = zext i32 %675 to i64
  br label %691

678:
  %679 = or i64 %554, %558
  %680 = icmp ult i64 %679, 4294967296
  br i1 %680, label %681, label %688

681:
  %682 = trunc i64 %558 to i32
  %683 = trunc i64 %554 to i32
  %684 = udiv i32 %683, %682
  %685 = urem i32 %683, %682
  %686 = zext i32 %684 to i64
  %687 = zext i32 %685 to i64
  br label %691

688:
  %689 = sdiv i64 %554, %558
  %690 = srem i64 %554, %558
  br label %691

691:
  %692 = phi i64 [ %666, %661 ], [ %676, %671 ], [ %686, %681 ], [ %689, %688 ]
  %693 = phi i64 [ %667, %661 ], [ %677, %671 ], [ %687, %681 ], [ %690, %688 ]
  %694 = xor i64 %558, %693
  %695 = icmp slt i64 %694, 0
  %696 = icmp ne i64 %693, 0
  %697 = and i1 %696, %695
  %698 = add i64 %692, -1
  %699 = select i1 %697, i64 %698, i64 %692
  br label %647

700:
  %701 = getelementptr i8, ptr %3, i64 %586
  %702 = getelementptr i8, ptr %701, i64 5
  %703 = load i8, ptr %702, align 1, !noalias !200
  %704 = zext i8 %703 to i64
  %705 = getelementptr i8, ptr %3, i64 %586
  %706 = getelementptr i8, ptr %705, i64 4
  %707 = load i8, ptr %706, align 1, !noalias !200
  %708 = zext i8 %707 to i64
  %709 = getelementptr i8, ptr %3, i64 %586
  %710 = getelementptr i8, ptr %709, i64 6
  %711 = load i8, ptr %710, align 1, !noalias !200
  %712 = zext i8 %711 to i64
  %713 = getelementptr i8, ptr %3, i64 %586
  %714 = getelementptr i8, ptr %713, i64 7
  %715 = load i8, ptr %714, align 1, !noalias !200
  %716 = and i8 %715, 127
  %717 = zext i8 %716 to i64
  %718 = getelementptr i8, ptr %3, i64 %586
  %719 = getelementptr i8, ptr %718, i64 1
  %720 = load i8, ptr %719, align 1, !noalias !200
  %721 = zext i8 %720 to i64
  %722 = shl nuw nsw i64 %721, 8
  %723 = getelementptr i8, ptr %3, i64 %586
  %724 = load i8, ptr %723, align 1, !noalias !200
  %725 = zext i8 %724 to i64
  %726 = or i64 %722, %725
  %727 = getelementptr i8, ptr %3, i64 %586
  %728 = getelementptr i8, ptr %727, i64 2
  %729 = load i8, ptr %728, align 1, !noalias !200
  %730 = zext i8 %729 to i64
  %731 = shl nuw nsw i64 %730, 16
  %732 = or i64 %726, %731
  %733 = getelementptr i8, ptr %3, i64 %586
  %734 = getelementptr i8, ptr %733, i64 3
  %735 = load i8, ptr %734, align 1, !noalias !200
  %736 = zext i8 %735 to i64
  %737 = shl nuw nsw i64 %736, 24
  %738 = or i64 %732, %737
  %739 = shl nuw nsw i64 %717, 56
  %740 = shl nuw nsw i64 %712, 48
  %741 = shl nuw nsw i64 %704, 40
  %742 = shl nuw nsw i64 %708, 32
  %743 = or i64 %741, %742
  %744 = or i64 %740, %743
  %745 = or i64 %739, %744
  %746 = or i64 %738, %745
  br label %3182

747:
  %748 = getelementptr i8, ptr %2, i64 152
  %749 = load i64, ptr %748, align 8, !noalias !191
  %750 = icmp eq i64 %749, 3
  br i1 %750, label %751, label %970

751:
  %752 = getelementptr i8, ptr %2, i64 168
  %753 = load i64, ptr %752, align 8, !noalias !205
  %754 = add nsw i64 %753, 1
  %755 = getelementptr i8, ptr %2, i64 168
  store i64 %754, ptr %755, align 8, !noalias !205
  %756 = getelementptr i8, ptr %2, i64 296
  %757 = load i64, ptr %756, align 8, !noalias !205
  %758 = add nsw i64 %757, 1
  %759 = getelementptr i8, ptr %2, i64 32
  %760 = load i64, ptr %759, align 8, !noalias !205
  %761 = icmp slt i64 %758, %760
  br i1 %761, label %762, label %781

762:
  %763 = shl i64 %757, 5
  %764 = getelementptr i8, ptr %20, i64 %763
  %765 = getelementptr i8, ptr %764, i64 56
  %766 = load i64, ptr %765, align 8, !noalias !205
  %767 = icmp slt i64 %753, %766
  br i1 %767, label %781, label %768

768:
  %769 = phi i64 [ %757, %762 ], [ %770, %775 ]
  %770 = add nsw i64 %769, 1
  %771 = add nsw i64 %769, 2
  %772 = getelementptr i8, ptr %2, i64 32
  %773 = load i64, ptr %772, align 8, !noalias !205
  %774 = icmp slt i64 %771, %773
  br i1 %774, label %775, label %781

775:
  %776 = shl i64 %770, 5
  %777 = getelementptr i8, ptr %20, i64 %776
  %778 = getelementptr i8, ptr %777, i64 56
  %779 = load i64, ptr %778, align 8, !noalias !205
  %780 = icmp slt i64 %753, %779
  br i1 %780, label %781, label %768

781:
  %782 = phi i64 [ %770, %775 ], [ %770, %768 ], [ %757, %762 ], [ %757, %751 ]
  %783 = getelementptr i8, ptr %2, i64 296
  store i64 %782, ptr %783, align 8, !noalias !205
  %784 = shl i64 %782, 5
  %785 = getelementptr i8, ptr %20, i64 %784
  %786 = getelementptr i8, ptr %785, i64 24
  %787 = load i64, ptr %786, align 8, !noalias !205
  %788 = sub nsw i64 %753, %787
  %789 = shl i64 %788, 3
  %790 = getelementptr i8, ptr %21, i64 %753
  %791 = load i8, ptr %790, align 1, !noalias !205
  %792 = icmp ne i8 %791, 1
  %793 = icmp slt i64 %789, 8
  %794 = select i1 %792, i1 true, i1 %793
  br i1 %794, label %3182, label %795

795:
  %796 = getelementptr i8, ptr %21, i64 %753
  %797 = getelementptr i8, ptr %796, i64 -1
  %798 = load i8, ptr %797, align 1, !noalias !205
  %799 = icmp eq i8 %798, 0
  br i1 %799, label %800, label %3182

800:
  %801 = shl i64 %782, 5
  %802 = getelementptr i8, ptr %20, i64 %801
  %803 = getelementptr i8, ptr %802, i64 16
  %804 = load i64, ptr %803, align 8, !noalias !205
  %805 = add nsw i64 %804, %789
  %806 = getelementptr i8, ptr %3, i64 %805
  %807 = getelementptr i8, ptr %806, i64 -1
  %808 = load i8, ptr %807, align 1, !noalias !209
  %809 = icmp sgt i8 %808, -1
  br i1 %809, label %810, label %858

810:
  %811 = getelementptr i8, ptr %3, i64 %805
  %812 = getelementptr i8, ptr %811, i64 -3
  %813 = load i8, ptr %812, align 1, !noalias !209
  %814 = zext i8 %813 to i64
  %815 = getelementptr i8, ptr %3, i64 %805
  %816 = getelementptr i8, ptr %815, i64 -4
  %817 = load i8, ptr %816, align 1, !noalias !209
  %818 = zext i8 %817 to i64
  %819 = getelementptr i8, ptr %3, i64 %805
  %820 = getelementptr i8, ptr %819, i64 -2
  %821 = load i8, ptr %820, align 1, !noalias !209
  %822 = zext i8 %821 to i64
  %823 = getelementptr i8, ptr %3, i64 %805
  %824 = getelementptr i8, ptr %823, i64 -1
  %825 = load i8, ptr %824, align 1, !noalias !209
  %826 = and i8 %825, 127
  %827 = zext i8 %826 to i64
  %828 = getelementptr i8, ptr %3, i64 %805
  %829 = getelementptr i8, ptr %828, i64 -7
  %830 = load i8, ptr %829, align 1, !noalias !209
  %831 = zext i8 %830 to i64
  %832 = shl nuw nsw i64 %831, 8
  %833 = getelementptr i8, ptr %3, i64 %805
  %834 = getelementptr i8, ptr %833, i64 -8
  %835 = load i8, ptr %834, align 1, !noalias !209
  %836 = zext i8 %835 to i64
  %837 = or i64 %832, %836
  %838 = getelementptr i8, ptr %3, i64 %805
  %839 = getelementptr i8, ptr %838, i64 -6
  %840 = load i8, ptr %839, align 1, !noalias !209
  %841 = zext i8 %840 to i64
  %842 = shl nuw nsw i64 %841, 16
  %843 = or i64 %837, %842
  %844 = getelementptr i8, ptr %3, i64 %805
  %845 = getelementptr i8, ptr %844, i64 -5
  %846 = load i8, ptr %845, align 1, !noalias !209
  %847 = zext i8 %846 to i64
  %848 = shl nuw nsw i64 %847, 24
  %849 = or i64 %843, %848
  %850 = shl nuw nsw i64 %827, 56
  %851 = shl nuw nsw i64 %822, 48
  %852 = shl nuw nsw i64 %814, 40
  %853 = shl nuw nsw i64 %818, 32
  %854 = or i64 %852, %853
  %855 = or i64 %851, %854
  %856 = or i64 %850, %855
  %857 = or i64 %849, %856
  br label %858

858:
  %859 = phi i64 [ %857, %810 ], [ -1, %800 ]
  %860 = icmp slt i64 %859, 1
  br i1 %860, label %920, label %871

861:
  %862 = getelementptr i8, ptr %21, i64 %753
  store i8 2, ptr %862, align 1, !noalias !205
  %863 = getelementptr i8, ptr %22, i64 %782
  %864 = load i8, ptr %863, align 1, !noalias !205
  %865 = zext i8 %864 to i64
  %866 = getelementptr i8, ptr %2, i64 248
  store i64 %865, ptr %866, align 8, !noalias !205
  %867 = getelementptr i8, ptr %3, i64 %805
  %868 = getelementptr i8, ptr %867, i64 7
  %869 = load i8, ptr %868, align 1, !noalias !213
  %870 = icmp sgt i8 %869, -1
  br i1 %870, label %923, label %3182

871:
  %872 = getelementptr i8, ptr %2, i64 48
  %873 = load i64, ptr %872, align 8, !noalias !217
  %874 = sub nsw i64 %859, %873
  %875 = icmp sge i64 %874, 0
  %876 = and i64 %874, 7
  %877 = icmp eq i64 %876, 0
  %878 = and i1 %875, %877
  br i1 %878, label %879, label %889

879:
  %880 = lshr exact i64 %874, 3
  %881 = getelementptr i8, ptr %2, i64 56
  %882 = load i64, ptr %881, align 8, !noalias !217
  %883 = icmp slt i64 %880, %882
  br i1 %883, label %884, label %889

884:
  %885 = lshr exact i64 %874, 1
  %886 = getelementptr i8, ptr %15, i64 %885
  %887 = load i32, ptr %886, align 4, !noalias !217
  %888 = sext i32 %887 to i64
  br label %889

889:
  %890 = phi i64 [ %888, %884 ], [ -1, %879 ], [ -1, %871 ]
  %891 = icmp slt i64 %890, 0
  br i1 %891, label %892, label %920

892:
  %893 = getelementptr i8, ptr %2, i64 40
  %894 = load i64, ptr %893, align 8, !noalias !224
  %895 = icmp sgt i64 %894, 0
  br i1 %895, label %896, label %908

896:
  %897 = phi i64 [ 0, %892 ], [ %906, %896 ]
  %898 = phi i64 [ %894, %892 ], [ %905, %896 ]
  %899 = add nsw i64 %897, %898
  %900 = ashr i64 %899, 1
  %901 = getelementptr i64, ptr %16, i64 %900
  %902 = load i64, ptr %901, align 8, !noalias !225
  %903 = icmp sgt i64 %902, %859
  %904 = add nsw i64 %900, 1
  %905 = select i1 %903, i64 %900, i64 %898
  %906 = select i1 %903, i64 %897, i64 %904
  %907 = icmp slt i64 %906, %905
  br i1 %907, label %896, label %908

908:
  %909 = phi i64 [ %906, %896 ], [ 0, %892 ]
  %910 = add nsw i64 %909, -1
  %911 = icmp sgt i64 %909, 0
  br i1 %911, label %912, label %920

912:
  %913 = getelementptr i64, ptr %16, i64 %910
  %914 = load i64, ptr %913, align 8, !noalias !224
  %915 = icmp eq i64 %914, %859
  br i1 %915, label %916, label %920

916:
  %917 = getelementptr i32, ptr %17, i64 %910
  %918 = load i32, ptr %917, align 4, !noalias !224
  %919 = sext i32 %918 to i64
  br label %920

920:
  %921 = phi i64 [ -1, %858 ], [ %919, %916 ], [ %890, %912 ], [ %890, %908 ], [ %890, %889 ]
  %922 = icmp slt i64 %921, 0
  br i1 %922, label %3182, label %861

923:
  %924 = getelementptr i8, ptr %3, i64 %805
  %925 = getelementptr i8, ptr %924, i64 5
  %926 = load i8, ptr %925, align 1, !noalias !213
  %927 = zext i8 %926 to i64
  %928 = getelementptr i8, ptr %3, i64 %805
  %929 = getelementptr i8, ptr %928, i64 4
  %930 = load i8, ptr %929, align 1, !noalias !213
  %931 = zext i8 %930 to i64
  %932 = getelementptr i8, ptr %3, i64 %805
  %933 = getelementptr i8, ptr %932, i64 6
  %934 = load i8, ptr %933, align 1, !noalias !213
  %935 = zext i8 %934 to i64
  %936 = getelementptr i8, ptr %3, i64 %805
  %937 = getelementptr i8, ptr %936, i64 7
  %938 = load i8, ptr %937, align 1, !noalias !213
  %939 = and i8 %938, 127
  %940 = zext i8 %939 to i64
  %941 = getelementptr i8, ptr %3, i64 %805
  %942 = getelementptr i8, ptr %941, i64 1
  %943 = load i8, ptr %942, align 1, !noalias !213
  %944 = zext i8 %943 to i64
  %945 = shl nuw nsw i64 %944, 8
  %946 = getelementptr i8, ptr %3, i64 %805
  %947 = load i8, ptr %946, align 1, !noalias !213
  %948 = zext i8 %947 to i64
  %949 = or i64 %945, %948
  %950 = getelementptr i8, ptr %3, i64 %805
  %951 = getelementptr i8, ptr %950, i64 2
  %952 = load i8, ptr %951, align 1, !noalias !213
  %953 = zext i8 %952 to i64
  %954 = shl nuw nsw i64 %953, 16
  %955 = or i64 %949, %954
  %956 = getelementptr i8, ptr %3, i64 %805
  %957 = getelementptr i8, ptr %956, i64 3
  %958 = load i8, ptr %957, align 1, !noalias !213
  %959 = zext i8 %958 to i64
  %960 = shl nuw nsw i64 %959, 24
  %961 = or i64 %955, %960
  %962 = shl nuw nsw i64 %940, 56
  %963 = shl nuw nsw i64 %935, 48
  %964 = shl nuw nsw i64 %927, 40
  %965 = shl nuw nsw i64 %931, 32
  %966 = or i64 %964, %965
  %967 = or i64 %963, %966
  %968 = or i64 %962, %967
  %969 = or i64 %961, %968
  br label %3182

970:
  %971 = getelementptr i8, ptr %2, i64 152
  %972 = load i64, ptr %971, align 8, !noalias !191
  %973 = icmp eq i64 %972, 4
  br i1 %973, label %974, label %980

974:
  %975 = getelementptr i8, ptr %2, i64 168
  store i64 1, ptr %975, align 8, !noalias !191
  %976 = getelementptr i8, ptr %2, i64 264
  %977 = load i64, ptr %976, align 8, !noalias !191
  %978 = getelementptr i8, ptr %2, i64 208
  %979 = load i64, ptr %978, align 8, !noalias !191
  br label %3182

980:
  %981 = getelementptr i8, ptr %2, i64 184
  %982 = load i64, ptr %981, align 8, !noalias !228
  %983 = getelementptr i8, ptr %2, i64 168
  %984 = load i64, ptr %983, align 8, !noalias !228
  %985 = add nsw i64 %982, %984
  %986 = add nsw i64 %984, 1
  %987 = getelementptr i8, ptr %2, i64 168
  store i64 %986, ptr %987, align 8, !noalias !228
  %988 = getelementptr i32, ptr %8, i64 %985
  %989 = load i32, ptr %988, align 4, !noalias !228
  %990 = getelementptr i8, ptr %2, i64 208
  %991 = load i64, ptr %990, align 8, !noalias !228
  %992 = sext i32 %989 to i64
  %993 = add nsw i64 %991, %992
  %994 = getelementptr i8, ptr %2, i64 192
  %995 = load i64, ptr %994, align 8, !noalias !228
  %996 = getelementptr i8, ptr %2, i64 200
  %997 = load i64, ptr %996, align 8, !noalias !228
  %998 = icmp slt i64 %995, %997
  br i1 %998, label %999, label %1033

999:
  %1000 = getelementptr i32, ptr %11, i64 %995
  %1001 = load i32, ptr %1000, align 4, !noalias !228
  %1002 = icmp eq i32 %1001, %989
  br i1 %1002, label %1003, label %1033

1003:
  %1004 = getelementptr i32, ptr %10, i64 %995
  %1005 = load i32, ptr %1004, align 4, !noalias !228
  %1006 = sext i32 %1005 to i64
  %1007 = add nsw i64 %995, 1
  %1008 = getelementptr i8, ptr %2, i64 192
  store i64 %1007, ptr %1008, align 8, !noalias !228
  %1009 = add nsw i64 %995, 8
  %1010 = getelementptr i8, ptr %2, i64 200
  %1011 = load i64, ptr %1010, align 8, !noalias !228
  %1012 = icmp slt i64 %1009, %1011
  br i1 %1012, label %1013, label %1033

1013:
  %1014 = sext i32 %1005 to i64
  %1015 = getelementptr i32, ptr %10, i64 %995
  %1016 = getelementptr i8, ptr %1015, i64 32
  %1017 = load i32, ptr %1016, align 4, !noalias !228
  %1018 = sext i32 %1017 to i64
  %1019 = sext i32 %1017 to i64
  %1020 = getelementptr i64, ptr %4, i64 %1019
  call void @llvm.prefetch.p0(ptr %1020, i32 0, i32 3, i32 1), !noalias !232
  %1021 = sext i32 %1017 to i64
  %1022 = getelementptr i64, ptr %5, i64 %1021
  call void @llvm.prefetch.p0(ptr %1022, i32 0, i32 3, i32 1), !noalias !232
  %1023 = sext i32 %1017 to i64
  %1024 = getelementptr i64, ptr %7, i64 %1023
  call void @llvm.prefetch.p0(ptr %1024, i32 0, i32 3, i32 1), !noalias !232
  %1025 = sext i32 %1017 to i64
  %1026 = getelementptr i64, ptr %9, i64 %1025
  call void @llvm.prefetch.p0(ptr %1026, i32 0, i32 3, i32 1), !noalias !232
  %1027 = sext i32 %1017 to i64
  %1028 = getelementptr i32, ptr %24, i64 %1027
  call void @llvm.prefetch.p0(ptr %1028, i32 0, i32 3, i32 1), !noalias !232
  %1029 = sext i32 %1017 to i64
  %1030 = getelementptr i64, ptr %25, i64 %1029
  call void @llvm.prefetch.p0(ptr %1030, i32 0, i32 3, i32 1), !noalias !232
  %1031 = shl nsw i64 %1018, 2
  %1032 = getelementptr i8, ptr %26, i64 %1031
  call void @llvm.prefetch.p0(ptr %1032, i32 0, i32 3, i32 1), !noalias !232
  br label %1033

1033:
  %1034 = phi i64 [ %1014, %1013 ], [ %1006, %1003 ], [ -1, %999 ], [ -1, %980 ]
  %1035 = getelementptr i8, ptr %2, i64 152
  %1036 = load i64, ptr %1035, align 8, !noalias !228
  %1037 = icmp eq i64 %1036, 0
  br i1 %1037, label %1038, label %1112

1038:
  %1039 = getelementptr i8, ptr %2, i64 216
  %1040 = load i64, ptr %1039, align 8, !noalias !235
  %1041 = sext i32 %989 to i64
  %1042 = sub nsw i64 %1041, %1040
  %1043 = getelementptr i8, ptr %2, i64 256
  %1044 = load i64, ptr %1043, align 8, !noalias !235
  %1045 = icmp slt i64 %1042, %1044
  br i1 %1045, label %1050, label %1046

1046:
  %1047 = getelementptr i8, ptr %2, i64 256
  %1048 = load i64, ptr %1047, align 8, !noalias !235
  %1049 = icmp eq i64 %1048, 0
  br i1 %1049, label %1050, label %1066, !prof !199

1050:
  %1051 = phi i64 [ %1042, %1038 ], [ %1048, %1046 ], [ %1111, %1104 ], [ 0, %1066 ]
  %1052 = icmp slt i64 %1051, 0
  br i1 %1052, label %1184, label %1053

1053:
  %1054 = lshr i64 %1051, 3
  %1055 = getelementptr i8, ptr %2, i64 272
  %1056 = load i64, ptr %1055, align 8, !noalias !235
  %1057 = icmp slt i64 %1054, %1056
  br i1 %1057, label %1058, label %1184

1058:
  %1059 = getelementptr i8, ptr %2, i64 264
  %1060 = load i64, ptr %1059, align 8, !noalias !235
  %1061 = lshr i64 %1051, 3
  %1062 = getelementptr i32, ptr %13, i64 %1060
  %1063 = getelementptr i32, ptr %1062, i64 %1061
  %1064 = load i32, ptr %1063, align 4, !noalias !235
  %1065 = sext i32 %1064 to i64
  br label %1184

1066:
  %1067 = icmp ne i64 %1042, -9223372036854775808
  %1068 = icmp ne i64 %1048, -1
  %1069 = or i1 %1067, %1068
  br i1 %1069, label %1070, label %1050, !prof !204

1070:
  %1071 = or i64 %1042, %1048
  %1072 = icmp ult i64 %1071, 4294967296
  br i1 %1072, label %1073, label %1078

1073:
  %1074 = trunc i64 %1048 to i32
  %1075 = trunc i64 %1042 to i32
  %1076 = urem i32 %1075, %1074
  %1077 = zext i32 %1076 to i64
  br label %1104

1078:
  %1079 = or i64 %1042, %1048
  %1080 = icmp ult i64 %1079, 4294967296
  br i1 %1080, label %1081, label %1086

1081:
  %1082 = trunc i64 %1048 to i32
  %1083 = trunc i64 %1042 to i32
  %1084 = urem i32 %1083, %1082
  %1085 = zext i32 %1084 to i64
  br label %1104

1086:
  %1087 = or i64 %1042, %1048
  %1088 = icmp ult i64 %1087, 4294967296
  br i1 %1088, label %1089, label %1094

1089:
  %1090 = trunc i64 %1048 to i32
  %1091 = trunc i64 %1042 to i32
  %1092 = urem i32 %1091, %1090
  %1093 = zext i32 %1092 to i64
  br label %1104

1094:
  %1095 = or i64 %1042, %1048
  %1096 = icmp ult i64 %1095, 4294967296
  br i1 %1096, label %1097, label %1102

1097:
  %1098 = trunc i64 %1048 to i32
  %1099 = trunc i64 %1042 to i32
  %1100 = urem i32 %1099, %1098
  %1101 = zext i32 %1100 to i64
  br label %1104

1102:
  %1103 = srem i64 %1042, %1048
  br label %1104

1104:
  %1105 = phi i64 [ %1077, %1073 ], [ %1085, %1081 ], [ %1093, %1089 ], [ %1101, %1097 ], [ %1103, %1102 ]
  %1106 = xor i64 %1048, %1105
  %1107 = icmp slt i64 %1106, 0
  %1108 = icmp ne i64 %1105, 0
  %1109 = and i1 %1108, %1107
  %1110 = add i64 %1105, %1048
  %1111 = select i1 %1109, i64 %1110, i64 %1105
  br label %1050

1112:
  %1113 = icmp sgt i64 %1034, -1
  %1114 = icmp sgt i32 %989, 7
  %1115 = select i1 %1113, i1 %1114, i1 false
  br i1 %1115, label %1116, label %1184

1116:
  %1117 = getelementptr i8, ptr %2, i64 168
  %1118 = load i64, ptr %1117, align 8, !noalias !228
  %1119 = icmp slt i64 %1118, 2
  br i1 %1119, label %1128, label %1120

1120:
  %1121 = getelementptr i32, ptr %8, i64 %985
  %1122 = getelementptr i8, ptr %1121, i64 -4
  %1123 = load i32, ptr %1122, align 4, !noalias !228
  %1124 = zext i32 %989 to i64
  %1125 = add nsw i64 %1124, -8
  %1126 = sext i32 %1123 to i64
  %1127 = icmp ne i64 %1125, %1126
  br i1 %1127, label %1128, label %1184

1128:
  %1129 = getelementptr i8, ptr %3, i64 %993
  %1130 = getelementptr i8, ptr %1129, i64 -1
  %1131 = load i8, ptr %1130, align 1, !noalias !239
  %1132 = icmp sgt i8 %1131, -1
  br i1 %1132, label %1133, label %1181

1133:
  %1134 = getelementptr i8, ptr %3, i64 %993
  %1135 = getelementptr i8, ptr %1134, i64 -3
  %1136 = load i8, ptr %1135, align 1, !noalias !239
  %1137 = zext i8 %1136 to i64
  %1138 = getelementptr i8, ptr %3, i64 %993
  %1139 = getelementptr i8, ptr %1138, i64 -4
  %1140 = load i8, ptr %1139, align 1, !noalias !239
  %1141 = zext i8 %1140 to i64
  %1142 = getelementptr i8, ptr %3, i64 %993
  %1143 = getelementptr i8, ptr %1142, i64 -2
  %1144 = load i8, ptr %1143, align 1, !noalias !239
  %1145 = zext i8 %1144 to i64
  %1146 = getelementptr i8, ptr %3, i64 %993
  %1147 = getelementptr i8, ptr %1146, i64 -1
  %1148 = load i8, ptr %1147, align 1, !noalias !239
  %1149 = and i8 %1148, 127
  %1150 = zext i8 %1149 to i64
  %1151 = getelementptr i8, ptr %3, i64 %993
  %1152 = getelementptr i8, ptr %1151, i64 -7
  %1153 = load i8, ptr %1152, align 1, !noalias !239
  %1154 = zext i8 %1153 to i64
  %1155 = shl nuw nsw i64 %1154, 8
  %1156 = getelementptr i8, ptr %3, i64 %993
  %1157 = getelementptr i8, ptr %1156, i64 -8
  %1158 = load i8, ptr %1157, align 1, !noalias !239
  %1159 = zext i8 %1158 to i64
  %1160 = or i64 %1155, %1159
  %1161 = getelementptr i8, ptr %3, i64 %993
  %1162 = getelementptr i8, ptr %1161, i64 -6
  %1163 = load i8, ptr %1162, align 1, !noalias !239
  %1164 = zext i8 %1163 to i64
  %1165 = shl nuw nsw i64 %1164, 16
  %1166 = or i64 %1160, %1165
  %1167 = getelementptr i8, ptr %3, i64 %993
  %1168 = getelementptr i8, ptr %1167, i64 -5
  %1169 = load i8, ptr %1168, align 1, !noalias !239
  %1170 = zext i8 %1169 to i64
  %1171 = shl nuw nsw i64 %1170, 24
  %1172 = or i64 %1166, %1171
  %1173 = shl nuw nsw i64 %1150, 56
  %1174 = shl nuw nsw i64 %1145, 48
  %1175 = shl nuw nsw i64 %1137, 40
  %1176 = shl nuw nsw i64 %1141, 32
  %1177 = or i64 %1175, %1176
  %1178 = or i64 %1174, %1177
  %1179 = or i64 %1173, %1178
  %1180 = or i64 %1172, %1179
  br label %1181

1181:
  %1182 = phi i64 [ %1180, %1133 ], [ -1, %1128 ]
  %1183 = icmp slt i64 %1182, 1
  br i1 %1183, label %1301, label %1252

1184:
  %1185 = phi i64 [ -1, %1112 ], [ %1302, %1301 ], [ -1, %1120 ], [ -1, %1058 ], [ -1, %1050 ], [ -1, %1053 ]
  %1186 = phi i64 [ 0, %1112 ], [ %1304, %1301 ], [ 0, %1120 ], [ 0, %1050 ], [ %1065, %1058 ], [ 0, %1053 ]
  %1187 = icmp slt i64 %1186, 2
  br i1 %1187, label %3182, label %1188

1188:
  %1189 = getelementptr i8, ptr %3, i64 %993
  %1190 = getelementptr i8, ptr %1189, i64 7
  %1191 = load i8, ptr %1190, align 1, !noalias !243
  %1192 = icmp sgt i8 %1191, -1
  br i1 %1192, label %1193, label %1240

1193:
  %1194 = getelementptr i8, ptr %3, i64 %993
  %1195 = getelementptr i8, ptr %1194, i64 5
  %1196 = load i8, ptr %1195, align 1, !noalias !243
  %1197 = zext i8 %1196 to i64
  %1198 = getelementptr i8, ptr %3, i64 %993
  %1199 = getelementptr i8, ptr %1198, i64 4
  %1200 = load i8, ptr %1199, align 1, !noalias !243
  %1201 = zext i8 %1200 to i64
  %1202 = getelementptr i8, ptr %3, i64 %993
  %1203 = getelementptr i8, ptr %1202, i64 6
  %1204 = load i8, ptr %1203, align 1, !noalias !243
  %1205 = zext i8 %1204 to i64
  %1206 = getelementptr i8, ptr %3, i64 %993
  %1207 = getelementptr i8, ptr %1206, i64 7
  %1208 = load i8, ptr %1207, align 1, !noalias !243
  %1209 = and i8 %1208, 127
  %1210 = zext i8 %1209 to i64
  %1211 = getelementptr i8, ptr %3, i64 %993
  %1212 = getelementptr i8, ptr %1211, i64 1
  %1213 = load i8, ptr %1212, align 1, !noalias !243
  %1214 = zext i8 %1213 to i64
  %1215 = shl nuw nsw i64 %1214, 8
  %1216 = getelementptr i8, ptr %3, i64 %993
  %1217 = load i8, ptr %1216, align 1, !noalias !243
  %1218 = zext i8 %1217 to i64
  %1219 = or i64 %1215, %1218
  %1220 = getelementptr i8, ptr %3, i64 %993
  %1221 = getelementptr i8, ptr %1220, i64 2
  %1222 = load i8, ptr %1221, align 1, !noalias !243
  %1223 = zext i8 %1222 to i64
  %1224 = shl nuw nsw i64 %1223, 16
  %1225 = or i64 %1219, %1224
  %1226 = getelementptr i8, ptr %3, i64 %993
  %1227 = getelementptr i8, ptr %1226, i64 3
  %1228 = load i8, ptr %1227, align 1, !noalias !243
  %1229 = zext i8 %1228 to i64
  %1230 = shl nuw nsw i64 %1229, 24
  %1231 = or i64 %1225, %1230
  %1232 = shl nuw nsw i64 %1210, 56
  %1233 = shl nuw nsw i64 %1205, 48
  %1234 = shl nuw nsw i64 %1197, 40
  %1235 = shl nuw nsw i64 %1201, 32
  %1236 = or i64 %1234, %1235
  %1237 = or i64 %1233, %1236
  %1238 = or i64 %1232, %1237
  %1239 = or i64 %1231, %1238
  br label %1240

1240:
  %1241 = phi i64 [ %1239, %1193 ], [ -1, %1188 ]
  %1242 = icmp slt i64 %1034, 0
  br i1 %1242, label %1243, label %1251

1243:
  %1244 = getelementptr i8, ptr %2, i64 136
  %1245 = load i64, ptr %1244, align 8, !noalias !228
  %1246 = icmp slt i64 %1241, %1245
  br i1 %1246, label %3182, label %1247

1247:
  %1248 = getelementptr i8, ptr %2, i64 144
  %1249 = load i64, ptr %1248, align 8, !noalias !228
  %1250 = icmp slt i64 %1241, %1249
  br i1 %1250, label %1251, label %3182

1251:
  br label %3182

1252:
  %1253 = getelementptr i8, ptr %2, i64 48
  %1254 = load i64, ptr %1253, align 8, !noalias !247
  %1255 = sub nsw i64 %1182, %1254
  %1256 = icmp sge i64 %1255, 0
  %1257 = and i64 %1255, 7
  %1258 = icmp eq i64 %1257, 0
  %1259 = and i1 %1256, %1258
  br i1 %1259, label %1260, label %1270

1260:
  %1261 = lshr exact i64 %1255, 3
  %1262 = getelementptr i8, ptr %2, i64 56
  %1263 = load i64, ptr %1262, align 8, !noalias !247
  %1264 = icmp slt i64 %1261, %1263
  br i1 %1264, label %1265, label %1270

1265:
  %1266 = lshr exact i64 %1255, 1
  %1267 = getelementptr i8, ptr %15, i64 %1266
  %1268 = load i32, ptr %1267, align 4, !noalias !247
  %1269 = sext i32 %1268 to i64
  br label %1270

1270:
  %1271 = phi i64 [ %1269, %1265 ], [ -1, %1260 ], [ -1, %1252 ]
  %1272 = icmp slt i64 %1271, 0
  br i1 %1272, label %1273, label %1301

1273:
  %1274 = getelementptr i8, ptr %2, i64 40
  %1275 = load i64, ptr %1274, align 8, !noalias !254
  %1276 = icmp sgt i64 %1275, 0
  br i1 %1276, label %1277, label %1289

1277:
  %1278 = phi i64 [ 0, %1273 ], [ %1287, %1277 ]
  %1279 = phi i64 [ %1275, %1273 ], [ %1286, %1277 ]
  %1280 = add nsw i64 %1278, %1279
  %1281 = ashr i64 %1280, 1
  %1282 = getelementptr i64, ptr %16, i64 %1281
  %1283 = load i64, ptr %1282, align 8, !noalias !255
  %1284 = icmp sgt i64 %1283, %1182
  %1285 = add nsw i64 %1281, 1
  %1286 = select i1 %1284, i64 %1281, i64 %1279
  %1287 = select i1 %1284, i64 %1278, i64 %1285
  %1288 = icmp slt i64 %1287, %1286
  br i1 %1288, label %1277, label %1289

1289:
  %1290 = phi i64 [ %1287, %1277 ], [ 0, %1273 ]
  %1291 = add nsw i64 %1290, -1
  %1292 = icmp sgt i64 %1290, 0
  br i1 %1292, label %1293, label %1301

1293:
  %1294 = getelementptr i64, ptr %16, i64 %1291
  %1295 = load i64, ptr %1294, align 8, !noalias !254
  %1296 = icmp eq i64 %1295, %1182
  br i1 %1296, label %1297, label %1301

1297:
  %1298 = getelementptr i32, ptr %17, i64 %1291
  %1299 = load i32, ptr %1298, align 4, !noalias !254
  %1300 = sext i32 %1299 to i64
  br label %1301

1301:
  %1302 = phi i64 [ -1, %1181 ], [ %1300, %1297 ], [ %1271, %1293 ], [ %1271, %1289 ], [ %1271, %1270 ]
  %1303 = icmp sgt i64 %1302, -1
  %1304 = select i1 %1303, i64 5, i64 0
  br label %1184

1305:
  %1306 = add nsw i64 %3186, 24
  %1307 = getelementptr i8, ptr %2, i64 128
  %1308 = load i64, ptr %1307, align 8
  %1309 = icmp sgt i64 %1306, %1308
  br i1 %1309, label %3180, label %1310

1310:
  %1311 = icmp slt i64 %3183, 0
  br i1 %1311, label %1312, label %1320

1312:
  %1313 = and i64 %3187, 15
  store i8 0, ptr %44, align 1
  %1314 = call i32 @6(ptr nonnull %44, ptr nonnull %45, i64 5, i64 6, i64 %1313)
  %1315 = load ptr, ptr %45, align 8
  %1316 = icmp sgt i32 %1314, 0
  %1317 = select i1 %1316, ptr %1315, ptr undef
  %1318 = load i8, ptr %44, align 1
  %1319 = icmp eq i8 %1318, 0
  switch i32 %1314, label %3191 [
    i32 -2, label %3192
    i32 0, label %3192
  ], !prof !0

1320:
  %1321 = phi i64 [ %3196, %3192 ], [ 5, %1310 ]
  store i8 0, ptr %38, align 1, !noalias !258
  store ptr null, ptr %39, align 8, !noalias !258
  %1322 = and i64 %3187, 15
  store i8 0, ptr %38, align 1, !noalias !258
  %1323 = call i32 @6(ptr nonnull %38, ptr nonnull %39, i64 5, i64 6, i64 %1322), !noalias !258
  %1324 = load ptr, ptr %39, align 8, !noalias !258
  %1325 = icmp sgt i32 %1323, 0
  %1326 = select i1 %1325, ptr %1324, ptr undef
  %1327 = load i8, ptr %38, align 1, !noalias !258
  %1328 = icmp eq i8 %1327, 0
  switch i32 %1323, label %1691 [
    i32 -2, label %1681
    i32 0, label %1681
  ], !prof !0

1329:
  %1330 = icmp slt i64 %3183, 0
  br i1 %1330, label %1331, label %1442

1331:
  %1332 = getelementptr i8, ptr %3, i64 %3186
  %1333 = getelementptr i8, ptr %1332, i64 -1
  %1334 = load i8, ptr %1333, align 1, !noalias !262
  %1335 = icmp sgt i8 %1334, -1
  br i1 %1335, label %1336, label %1384

1336:
  %1337 = getelementptr i8, ptr %3, i64 %3186
  %1338 = getelementptr i8, ptr %1337, i64 -3
  %1339 = load i8, ptr %1338, align 1, !noalias !262
  %1340 = zext i8 %1339 to i64
  %1341 = getelementptr i8, ptr %3, i64 %3186
  %1342 = getelementptr i8, ptr %1341, i64 -4
  %1343 = load i8, ptr %1342, align 1, !noalias !262
  %1344 = zext i8 %1343 to i64
  %1345 = getelementptr i8, ptr %3, i64 %3186
  %1346 = getelementptr i8, ptr %1345, i64 -2
  %1347 = load i8, ptr %1346, align 1, !noalias !262
  %1348 = zext i8 %1347 to i64
  %1349 = getelementptr i8, ptr %3, i64 %3186
  %1350 = getelementptr i8, ptr %1349, i64 -1
  %1351 = load i8, ptr %1350, align 1, !noalias !262
  %1352 = and i8 %1351, 127
  %1353 = zext i8 %1352 to i64
  %1354 = getelementptr i8, ptr %3, i64 %3186
  %1355 = getelementptr i8, ptr %1354, i64 -7
  %1356 = load i8, ptr %1355, align 1, !noalias !262
  %1357 = zext i8 %1356 to i64
  %1358 = shl nuw nsw i64 %1357, 8
  %1359 = getelementptr i8, ptr %3, i64 %3186
  %1360 = getelementptr i8, ptr %1359, i64 -8
  %1361 = load i8, ptr %1360, align 1, !noalias !262
  %1362 = zext i8 %1361 to i64
  %1363 = or i64 %1358, %1362
  %1364 = getelementptr i8, ptr %3, i64 %3186
  %1365 = getelementptr i8, ptr %1364, i64 -6
  %1366 = load i8, ptr %1365, align 1, !noalias !262
  %1367 = zext i8 %1366 to i64
  %1368 = shl nuw nsw i64 %1367, 16
  %1369 = or i64 %1363, %1368
  %1370 = getelementptr i8, ptr %3, i64 %3186
  %1371 = getelementptr i8, ptr %1370, i64 -5
  %1372 = load i8, ptr %1371, align 1, !noalias !262
  %1373 = zext i8 %1372 to i64
  %1374 = shl nuw nsw i64 %1373, 24
  %1375 = or i64 %1369, %1374
  %1376 = shl nuw nsw i64 %1353, 56
  %1377 = shl nuw nsw i64 %1348, 48
  %1378 = shl nuw nsw i64 %1340, 40
  %1379 = shl nuw nsw i64 %1344, 32
  %1380 = or i64 %1378, %1379
  %1381 = or i64 %1377, %1380
  %1382 = or i64 %1376, %1381
  %1383 = or i64 %1375, %1382
  br label %1384

1384:
  %1385 = phi i64 [ %1383, %1336 ], [ -1, %1331 ]
  %1386 = and i64 %3187, 15
  %1387 = select i1 %1328, i64 5, i64 %1386
  %1388 = icmp slt i64 %1385, 1
  br i1 %1388, label %1442, label %1389

1389:
  %1390 = icmp eq i64 %1387, 6
  br i1 %1390, label %1409, label %1391

1391:
  %1392 = getelementptr i8, ptr %2, i64 48
  %1393 = load i64, ptr %1392, align 8, !noalias !266
  %1394 = sub nsw i64 %1385, %1393
  %1395 = icmp sge i64 %1394, 0
  %1396 = and i64 %1394, 7
  %1397 = icmp eq i64 %1396, 0
  %1398 = and i1 %1395, %1397
  br i1 %1398, label %1399, label %1409

1399:
  %1400 = lshr exact i64 %1394, 3
  %1401 = getelementptr i8, ptr %2, i64 56
  %1402 = load i64, ptr %1401, align 8, !noalias !266
  %1403 = icmp slt i64 %1400, %1402
  br i1 %1403, label %1404, label %1409

1404:
  %1405 = lshr exact i64 %1394, 1
  %1406 = getelementptr i8, ptr %15, i64 %1405
  %1407 = load i32, ptr %1406, align 4, !noalias !266
  %1408 = sext i32 %1407 to i64
  br label %1409

1409:
  %1410 = phi i64 [ -1, %1389 ], [ %1408, %1404 ], [ -1, %1399 ], [ -1, %1391 ]
  %1411 = icmp sge i64 %1410, 0
  %1412 = icmp eq i64 %1387, 5
  %1413 = select i1 %1411, i1 true, i1 %1412
  br i1 %1413, label %1442, label %1414

1414:
  %1415 = getelementptr i8, ptr %2, i64 40
  %1416 = load i64, ptr %1415, align 8, !noalias !273
  %1417 = icmp sgt i64 %1416, 0
  br i1 %1417, label %1418, label %1430

1418:
  %1419 = phi i64 [ 0, %1414 ], [ %1428, %1418 ]
  %1420 = phi i64 [ %1416, %1414 ], [ %1427, %1418 ]
  %1421 = add nsw i64 %1419, %1420
  %1422 = ashr i64 %1421, 1
  %1423 = getelementptr i64, ptr %16, i64 %1422
  %1424 = load i64, ptr %1423, align 8, !noalias !274
  %1425 = icmp sgt i64 %1424, %1385
  %1426 = add nsw i64 %1422, 1
  %1427 = select i1 %1425, i64 %1422, i64 %1420
  %1428 = select i1 %1425, i64 %1419, i64 %1426
  %1429 = icmp slt i64 %1428, %1427
  br i1 %1429, label %1418, label %1430

1430:
  %1431 = phi i64 [ %1428, %1418 ], [ 0, %1414 ]
  %1432 = add nsw i64 %1431, -1
  %1433 = icmp sgt i64 %1431, 0
  br i1 %1433, label %1434, label %1442

1434:
  %1435 = getelementptr i64, ptr %16, i64 %1432
  %1436 = load i64, ptr %1435, align 8, !noalias !273
  %1437 = icmp eq i64 %1436, %1385
  br i1 %1437, label %1438, label %1442

1438:
  %1439 = getelementptr i32, ptr %17, i64 %1432
  %1440 = load i32, ptr %1439, align 4, !noalias !273
  %1441 = sext i32 %1440 to i64
  br label %1442

1442:
  %1443 = phi i64 [ %3183, %1329 ], [ -1, %1384 ], [ %1441, %1438 ], [ %1410, %1434 ], [ %1410, %1430 ], [ %1410, %1409 ]
  %1444 = icmp slt i64 %1443, 0
  br i1 %1444, label %1691, label %1445

1445:
  %1446 = mul i64 %1443, 96
  %1447 = getelementptr i8, ptr %12, i64 %1446
  %1448 = getelementptr i8, ptr %1447, i64 56
  %1449 = load i64, ptr %1448, align 8, !noalias !258
  %1450 = and i64 %1449, 1
  %1451 = icmp ne i64 %1450, 0
  br i1 %1328, label %1452, label %1465

1452:
  %1453 = getelementptr i8, ptr %3, i64 %3186
  %1454 = getelementptr i8, ptr %1453, i64 15
  %1455 = load i8, ptr %1454, align 1, !noalias !277
  %1456 = icmp sgt i8 %1455, -1
  br i1 %1456, label %1457, label %1462

1457:
  %1458 = getelementptr i8, ptr %3, i64 %3186
  %1459 = getelementptr i8, ptr %1458, i64 8
  %1460 = load i8, ptr %1459, align 1, !noalias !277
  %1461 = icmp sgt i8 %1460, -1
  br label %1462

1462:
  %1463 = phi i1 [ %1461, %1457 ], [ false, %1452 ]
  %1464 = select i1 %1463, i1 %1451, i1 false
  br label %1465

1465:
  %1466 = phi i1 [ %1451, %1445 ], [ %1464, %1462 ]
  br i1 %1466, label %1467, label %1691

1467:
  store i8 0, ptr %36, align 1, !noalias !281
  store ptr null, ptr %37, align 8, !noalias !281
  %1468 = mul i64 %1443, 96
  %1469 = getelementptr i8, ptr %12, i64 %1468
  %1470 = getelementptr i8, ptr %1469, i64 24
  %1471 = load i64, ptr %1470, align 8, !noalias !281
  %1472 = icmp eq i64 %1471, 0
  br i1 %1472, label %1491, label %1473

1473:
  %1474 = mul i64 %1443, 96
  %1475 = getelementptr i8, ptr %12, i64 %1474
  %1476 = getelementptr i8, ptr %1475, i64 16
  %1477 = load i64, ptr %1476, align 8, !noalias !281
  %1478 = getelementptr i32, ptr %13, i64 %1477
  %1479 = load i32, ptr %1478, align 4, !noalias !281
  %1480 = and i32 %1479, 15
  %1481 = zext i32 %1480 to i64
  store i8 0, ptr %36, align 1, !noalias !281
  %1482 = call i32 @6(ptr nonnull %36, ptr nonnull %37, i64 2, i64 7, i64 %1481), !noalias !281
  %1483 = load ptr, ptr %37, align 8, !noalias !281
  %1484 = icmp sgt i32 %1482, 0
  %1485 = select i1 %1484, ptr %1483, ptr undef
  %1486 = load i8, ptr %36, align 1, !noalias !281
  %1487 = icmp eq i8 %1486, 0
  switch i32 %1482, label %1491 [
    i32 -2, label %1488
    i32 0, label %1488
  ], !prof !0

1488:
  %1489 = sext i32 %1479 to i64
  %1490 = select i1 %1487, i64 0, i64 %1489
  br label %1491

1491:
  %1492 = phi i64 [ %1490, %1488 ], [ 0, %1467 ], [ 0, %1473 ]
  %1493 = phi ptr [ null, %1488 ], [ null, %1467 ], [ %1485, %1473 ]
  %1494 = phi i32 [ 0, %1488 ], [ 0, %1467 ], [ %1482, %1473 ]
  %1495 = icmp eq i32 %1494, 0
  br i1 %1495, label %1689, label %1686, !prof !204

1496:
  %1497 = phi i64 [ %1492, %1689 ], [ %3187, %1681 ]
  %1498 = and i64 %1497, 15
  %1499 = ashr i64 %1497, 4
  switch i64 %1498, label %1614 [
    i64 2, label %1691
    i64 13, label %1500
    i64 7, label %1501
    i64 14, label %1504
    i64 15, label %1505
    i64 3, label %1508
    i64 10, label %1561
  ]

1500:
  br label %1691

1501:
  %1502 = getelementptr i8, ptr %2, i64 72
  %1503 = load i64, ptr %1502, align 8, !noalias !285
  br label %1691

1504:
  br label %1691

1505:
  %1506 = getelementptr i8, ptr %2, i64 80
  %1507 = load i64, ptr %1506, align 8, !noalias !285
  br label %1691

1508:
  %1509 = getelementptr i8, ptr %3, i64 %3186
  %1510 = getelementptr i8, ptr %1509, i64 23
  %1511 = load i8, ptr %1510, align 1, !noalias !289
  %1512 = icmp sgt i8 %1511, -1
  br i1 %1512, label %1513, label %1691

1513:
  %1514 = getelementptr i8, ptr %3, i64 %3186
  %1515 = getelementptr i8, ptr %1514, i64 21
  %1516 = load i8, ptr %1515, align 1, !noalias !289
  %1517 = zext i8 %1516 to i64
  %1518 = getelementptr i8, ptr %3, i64 %3186
  %1519 = getelementptr i8, ptr %1518, i64 20
  %1520 = load i8, ptr %1519, align 1, !noalias !289
  %1521 = zext i8 %1520 to i64
  %1522 = getelementptr i8, ptr %3, i64 %3186
  %1523 = getelementptr i8, ptr %1522, i64 22
  %1524 = load i8, ptr %1523, align 1, !noalias !289
  %1525 = zext i8 %1524 to i64
  %1526 = getelementptr i8, ptr %3, i64 %3186
  %1527 = getelementptr i8, ptr %1526, i64 23
  %1528 = load i8, ptr %1527, align 1, !noalias !289
  %1529 = and i8 %1528, 127
  %1530 = zext i8 %1529 to i64
  %1531 = getelementptr i8, ptr %3, i64 %3186
  %1532 = getelementptr i8, ptr %1531, i64 17
  %1533 = load i8, ptr %1532, align 1, !noalias !289
  %1534 = zext i8 %1533 to i64
  %1535 = shl nuw nsw i64 %1534, 8
  %1536 = getelementptr i8, ptr %3, i64 %3186
  %1537 = getelementptr i8, ptr %1536, i64 16
  %1538 = load i8, ptr %1537, align 1, !noalias !289
  %1539 = zext i8 %1538 to i64
  %1540 = or i64 %1535, %1539
  %1541 = getelementptr i8, ptr %3, i64 %3186
  %1542 = getelementptr i8, ptr %1541, i64 18
  %1543 = load i8, ptr %1542, align 1, !noalias !289
  %1544 = zext i8 %1543 to i64
  %1545 = shl nuw nsw i64 %1544, 16
  %1546 = or i64 %1540, %1545
  %1547 = getelementptr i8, ptr %3, i64 %3186
  %1548 = getelementptr i8, ptr %1547, i64 19
  %1549 = load i8, ptr %1548, align 1, !noalias !289
  %1550 = zext i8 %1549 to i64
  %1551 = shl nuw nsw i64 %1550, 24
  %1552 = or i64 %1546, %1551
  %1553 = shl nuw nsw i64 %1530, 56
  %1554 = shl nuw nsw i64 %1525, 48
  %1555 = shl nuw nsw i64 %1517, 40
  %1556 = shl nuw nsw i64 %1521, 32
  %1557 = or i64 %1555, %1556
  %1558 = or i64 %1554, %1557
  %1559 = or i64 %1553, %1558
  %1560 = or i64 %1552, %1559
  br label %1691

1561:
  %1562 = getelementptr i8, ptr %3, i64 %3186
  %1563 = getelementptr i8, ptr %1562, i64 -1
  %1564 = load i8, ptr %1563, align 1, !noalias !293
  %1565 = icmp sgt i8 %1564, -1
  br i1 %1565, label %1566, label %1691

1566:
  %1567 = getelementptr i8, ptr %3, i64 %3186
  %1568 = getelementptr i8, ptr %1567, i64 -3
  %1569 = load i8, ptr %1568, align 1, !noalias !293
  %1570 = zext i8 %1569 to i64
  %1571 = getelementptr i8, ptr %3, i64 %3186
  %1572 = getelementptr i8, ptr %1571, i64 -4
  %1573 = load i8, ptr %1572, align 1, !noalias !293
  %1574 = zext i8 %1573 to i64
  %1575 = getelementptr i8, ptr %3, i64 %3186
  %1576 = getelementptr i8, ptr %1575, i64 -2
  %1577 = load i8, ptr %1576, align 1, !noalias !293
  %1578 = zext i8 %1577 to i64
  %1579 = getelementptr i8, ptr %3, i64 %3186
  %1580 = getelementptr i8, ptr %1579, i64 -1
  %1581 = load i8, ptr %1580, align 1, !noalias !293
  %1582 = and i8 %1581, 127
  %1583 = zext i8 %1582 to i64
  %1584 = getelementptr i8, ptr %3, i64 %3186
  %1585 = getelementptr i8, ptr %1584, i64 -7
  %1586 = load i8, ptr %1585, align 1, !noalias !293
  %1587 = zext i8 %1586 to i64
  %1588 = shl nuw nsw i64 %1587, 8
  %1589 = getelementptr i8, ptr %3, i64 %3186
  %1590 = getelementptr i8, ptr %1589, i64 -8
  %1591 = load i8, ptr %1590, align 1, !noalias !293
  %1592 = zext i8 %1591 to i64
  %1593 = or i64 %1588, %1592
  %1594 = getelementptr i8, ptr %3, i64 %3186
  %1595 = getelementptr i8, ptr %1594, i64 -6
  %1596 = load i8, ptr %1595, align 1, !noalias !293
  %1597 = zext i8 %1596 to i64
  %1598 = shl nuw nsw i64 %1597, 16
  %1599 = or i64 %1593, %1598
  %1600 = getelementptr i8, ptr %3, i64 %3186
  %1601 = getelementptr i8, ptr %1600, i64 -5
  %1602 = load i8, ptr %1601, align 1, !noalias !293
  %1603 = zext i8 %1602 to i64
  %1604 = shl nuw nsw i64 %1603, 24
  %1605 = or i64 %1599, %1604
  %1606 = shl nuw nsw i64 %1583, 56
  %1607 = shl nuw nsw i64 %1578, 48
  %1608 = shl nuw nsw i64 %1570, 40
  %1609 = shl nuw nsw i64 %1574, 32
  %1610 = or i64 %1608, %1609
  %1611 = or i64 %1607, %1610
  %1612 = or i64 %1606, %1611
  %1613 = or i64 %1605, %1612
  br label %1691

1614:
  %1615 = getelementptr i8, ptr %3, i64 %3186
  %1616 = getelementptr i8, ptr %1615, i64 15
  %1617 = load i8, ptr %1616, align 1, !noalias !297
  %1618 = icmp sgt i8 %1617, -1
  br i1 %1618, label %1619, label %1667

1619:
  %1620 = getelementptr i8, ptr %3, i64 %3186
  %1621 = getelementptr i8, ptr %1620, i64 13
  %1622 = load i8, ptr %1621, align 1, !noalias !297
  %1623 = zext i8 %1622 to i64
  %1624 = getelementptr i8, ptr %3, i64 %3186
  %1625 = getelementptr i8, ptr %1624, i64 12
  %1626 = load i8, ptr %1625, align 1, !noalias !297
  %1627 = zext i8 %1626 to i64
  %1628 = getelementptr i8, ptr %3, i64 %3186
  %1629 = getelementptr i8, ptr %1628, i64 14
  %1630 = load i8, ptr %1629, align 1, !noalias !297
  %1631 = zext i8 %1630 to i64
  %1632 = getelementptr i8, ptr %3, i64 %3186
  %1633 = getelementptr i8, ptr %1632, i64 15
  %1634 = load i8, ptr %1633, align 1, !noalias !297
  %1635 = and i8 %1634, 127
  %1636 = zext i8 %1635 to i64
  %1637 = getelementptr i8, ptr %3, i64 %3186
  %1638 = getelementptr i8, ptr %1637, i64 9
  %1639 = load i8, ptr %1638, align 1, !noalias !297
  %1640 = zext i8 %1639 to i64
  %1641 = shl nuw nsw i64 %1640, 8
  %1642 = getelementptr i8, ptr %3, i64 %3186
  %1643 = getelementptr i8, ptr %1642, i64 8
  %1644 = load i8, ptr %1643, align 1, !noalias !297
  %1645 = zext i8 %1644 to i64
  %1646 = or i64 %1641, %1645
  %1647 = getelementptr i8, ptr %3, i64 %3186
  %1648 = getelementptr i8, ptr %1647, i64 10
  %1649 = load i8, ptr %1648, align 1, !noalias !297
  %1650 = zext i8 %1649 to i64
  %1651 = shl nuw nsw i64 %1650, 16
  %1652 = or i64 %1646, %1651
  %1653 = getelementptr i8, ptr %3, i64 %3186
  %1654 = getelementptr i8, ptr %1653, i64 11
  %1655 = load i8, ptr %1654, align 1, !noalias !297
  %1656 = zext i8 %1655 to i64
  %1657 = shl nuw nsw i64 %1656, 24
  %1658 = or i64 %1652, %1657
  %1659 = shl nuw nsw i64 %1636, 56
  %1660 = shl nuw nsw i64 %1631, 48
  %1661 = shl nuw nsw i64 %1623, 40
  %1662 = shl nuw nsw i64 %1627, 32
  %1663 = or i64 %1661, %1662
  %1664 = or i64 %1660, %1663
  %1665 = or i64 %1659, %1664
  %1666 = or i64 %1658, %1665
  br label %1667

1667:
  %1668 = phi i64 [ %1666, %1619 ], [ -1, %1614 ]
  switch i64 %1498, label %1691 [
    i64 4, label %1669
    i64 9, label %1672
    i64 8, label %1674
  ]

1669:
  %1670 = getelementptr i8, ptr %2, i64 80
  %1671 = load i64, ptr %1670, align 8, !noalias !285
  br label %1691

1672:
  %1673 = add nsw i64 %1668, 1
  br label %1691

1674:
  %1675 = icmp eq i64 %1668, 0
  br i1 %1675, label %1676, label %1691

1676:
  %1677 = mul i64 %1499, 96
  %1678 = getelementptr i8, ptr %12, i64 %1677
  %1679 = getelementptr i8, ptr %1678, i64 64
  %1680 = load i64, ptr %1679, align 8, !noalias !285
  br label %1691

1681:
  %1682 = xor i1 %1328, true
  %1683 = and i64 %3187, 15
  %1684 = icmp eq i64 %1683, 12
  %1685 = or i1 %1682, %1684
  br i1 %1685, label %1329, label %1496

1686:
  %1687 = icmp sgt i32 %1494, 0
  %1688 = select i1 %1687, ptr %1493, ptr undef
  br label %1691

1689:
  %1690 = icmp eq i64 %1492, 0
  br i1 %1690, label %1691, label %1496

1691:
  %1692 = phi i1 [ true, %1689 ], [ true, %1442 ], [ true, %1686 ], [ %1328, %1465 ], [ true, %1320 ], [ true, %1676 ], [ false, %1500 ], [ true, %1501 ], [ true, %1504 ], [ true, %1505 ], [ true, %1496 ], [ true, %1513 ], [ true, %1669 ], [ true, %1566 ], [ true, %1508 ], [ true, %1561 ], [ true, %1667 ], [ true, %1674 ], [ true, %1672 ]
  %1693 = phi i64 [ 0, %1689 ], [ 0, %1442 ], [ 0, %1686 ], [ 0, %1465 ], [ 0, %1320 ], [ 0, %1676 ], [ 0, %1500 ], [ 0, %1501 ], [ 1, %1504 ], [ 2, %1505 ], [ 0, %1496 ], [ 1, %1513 ], [ 2, %1669 ], [ 3, %1566 ], [ 1, %1508 ], [ 3, %1561 ], [ 1, %1667 ], [ 1, %1674 ], [ 1, %1672 ]
  %1694 = phi i64 [ 0, %1689 ], [ 0, %1442 ], [ 0, %1686 ], [ 1, %1465 ], [ 0, %1320 ], [ 1, %1676 ], [ 1, %1500 ], [ 1, %1501 ], [ 1, %1504 ], [ 1, %1505 ], [ 1, %1496 ], [ -1, %1508 ], [ %1668, %1669 ], [ -1, %1561 ], [ %1560, %1513 ], [ %1613, %1566 ], [ %1673, %1672 ], [ %1668, %1674 ], [ %1668, %1667 ]
  %1695 = phi i64 [ -1, %1689 ], [ -1, %1442 ], [ 0, %1686 ], [ %1443, %1465 ], [ 0, %1320 ], [ %1680, %1676 ], [ %1499, %1500 ], [ %1503, %1501 ], [ %1499, %1504 ], [ %1507, %1505 ], [ %1499, %1496 ], [ %1499, %1513 ], [ %1671, %1669 ], [ %1499, %1566 ], [ %1499, %1508 ], [ %1499, %1561 ], [ %1499, %1667 ], [ %1499, %1674 ], [ %1499, %1672 ]
  %1696 = phi ptr [ %55, %1689 ], [ %55, %1442 ], [ %1688, %1686 ], [ %55, %1465 ], [ %1326, %1320 ], [ %55, %1672 ], [ %55, %1674 ], [ %55, %1667 ], [ %55, %1566 ], [ %55, %1561 ], [ %55, %1496 ], [ %55, %1513 ], [ %55, %1508 ], [ %55, %1676 ], [ %55, %1669 ], [ %55, %1505 ], [ %55, %1504 ], [ %55, %1501 ], [ %55, %1500 ]
  %1697 = phi i32 [ 0, %1689 ], [ 0, %1442 ], [ %1494, %1686 ], [ 0, %1465 ], [ %1323, %1320 ], [ 0, %1672 ], [ 0, %1674 ], [ 0, %1667 ], [ 0, %1566 ], [ 0, %1561 ], [ 0, %1496 ], [ 0, %1513 ], [ 0, %1508 ], [ 0, %1676 ], [ 0, %1669 ], [ 0, %1505 ], [ 0, %1504 ], [ 0, %1501 ], [ 0, %1500 ]
  %1698 = icmp eq i32 %1697, 0
  %1699 = icmp sgt i32 %1697, 0
  %1700 = select i1 %1699, ptr %1696, ptr undef
  br i1 %1698, label %3198, label %3197, !prof !204

1701:
  %1702 = icmp slt i64 %3184, 0
  br i1 %1702, label %1703, label %1832

1703:
  %1704 = getelementptr i8, ptr %2, i64 152
  %1705 = load i64, ptr %1704, align 8, !noalias !301
  %1706 = icmp eq i64 %1705, 0
  br i1 %1706, label %1737, label %1707

1707:
  %1708 = load i64, ptr %2, align 8, !noalias !301
  %1709 = icmp sgt i64 %1708, 0
  br i1 %1709, label %1710, label %1737

1710:
  %1711 = load i64, ptr %4, align 8, !noalias !301
  %1712 = icmp slt i64 %3185, %1711
  br i1 %1712, label %1737, label %1713

1713:
  %1714 = load i64, ptr %2, align 8, !noalias !301
  %1715 = icmp sgt i64 %1714, 0
  br i1 %1715, label %1716, label %1728

1716:
  %1717 = phi i64 [ 0, %1713 ], [ %1726, %1716 ]
  %1718 = phi i64 [ %1714, %1713 ], [ %1725, %1716 ]
  %1719 = add nsw i64 %1717, %1718
  %1720 = ashr i64 %1719, 1
  %1721 = getelementptr i64, ptr %4, i64 %1720
  %1722 = load i64, ptr %1721, align 8, !noalias !305
  %1723 = icmp sgt i64 %1722, %3185
  %1724 = add nsw i64 %1720, 1
  %1725 = select i1 %1723, i64 %1720, i64 %1718
  %1726 = select i1 %1723, i64 %1717, i64 %1724
  %1727 = icmp slt i64 %1726, %1725
  br i1 %1727, label %1716, label %1728

1728:
  %1729 = phi i64 [ %1726, %1716 ], [ 0, %1713 ]
  %1730 = add nsw i64 %1729, -1
  %1731 = getelementptr i64, ptr %4, i64 %1730
  %1732 = load i64, ptr %1731, align 8, !noalias !301
  %1733 = getelementptr i64, ptr %5, i64 %1730
  %1734 = load i64, ptr %1733, align 8, !noalias !301
  %1735 = add nsw i64 %1732, %1734
  %1736 = icmp slt i64 %3185, %1735
  br i1 %1736, label %1832, label %1737

1737:
  %1738 = mul i64 %1695, 96
  %1739 = getelementptr i8, ptr %12, i64 %1738
  %1740 = getelementptr i8, ptr %1739, i64 40
  %1741 = load i64, ptr %1740, align 8, !noalias !301
  %1742 = icmp sgt i64 %1741, 0
  br i1 %1742, label %1743, label %1832

1743:
  %1744 = getelementptr i8, ptr %2, i64 32
  %1745 = load i64, ptr %1744, align 8, !noalias !308
  %1746 = icmp sgt i64 %1745, 0
  br i1 %1746, label %1747, label %1760

1747:
  %1748 = phi i64 [ 0, %1743 ], [ %1758, %1747 ]
  %1749 = phi i64 [ %1745, %1743 ], [ %1757, %1747 ]
  %1750 = add nsw i64 %1748, %1749
  %1751 = ashr i64 %1750, 1
  %1752 = shl i64 %1751, 5
  %1753 = getelementptr i8, ptr %20, i64 %1752
  %1754 = load i64, ptr %1753, align 8, !noalias !312
  %1755 = icmp sgt i64 %1754, %3185
  %1756 = add nsw i64 %1751, 1
  %1757 = select i1 %1755, i64 %1751, i64 %1749
  %1758 = select i1 %1755, i64 %1748, i64 %1756
  %1759 = icmp slt i64 %1758, %1757
  br i1 %1759, label %1747, label %1760

1760:
  %1761 = phi i64 [ %1758, %1747 ], [ 0, %1743 ]
  %1762 = shl i64 %1761, 2
  %1763 = add i64 %1762, -4
  %1764 = icmp sge i64 %1761, 1
  %1765 = and i64 %3185, 7
  %1766 = icmp eq i64 %1765, 0
  %1767 = select i1 %1764, i1 %1766, i1 false
  br i1 %1767, label %1768, label %1832

1768:
  %1769 = add nuw nsw i64 %3185, 8
  %1770 = getelementptr i64, ptr %20, i64 %1763
  %1771 = load i64, ptr %1770, align 8, !noalias !308
  %1772 = getelementptr i64, ptr %20, i64 %1762
  %1773 = getelementptr i8, ptr %1772, i64 -24
  %1774 = load i64, ptr %1773, align 8, !noalias !308
  %1775 = add nsw i64 %1771, %1774
  %1776 = icmp sgt i64 %1769, %1775
  br i1 %1776, label %1832, label %1777

1777:
  %1778 = mul i64 %1695, 96
  %1779 = getelementptr i8, ptr %12, i64 %1778
  %1780 = getelementptr i8, ptr %1779, i64 32
  %1781 = load i64, ptr %1780, align 8, !noalias !308
  %1782 = getelementptr i32, ptr %14, i64 %1781
  %1783 = load i32, ptr %1782, align 4, !noalias !308
  %1784 = sext i32 %1783 to i64
  %1785 = getelementptr i64, ptr %20, i64 %1763
  %1786 = load i64, ptr %1785, align 8, !noalias !308
  %1787 = sub nsw i64 %3185, %1786
  %1788 = add nsw i64 %1787, %1784
  %1789 = add nsw i64 %1788, 8
  %1790 = getelementptr i64, ptr %20, i64 %1762
  %1791 = getelementptr i8, ptr %1790, i64 -24
  %1792 = load i64, ptr %1791, align 8, !noalias !308
  %1793 = icmp sgt i64 %1789, %1792
  br i1 %1793, label %1832, label %1794

1794:
  %1795 = getelementptr i64, ptr %20, i64 %1762
  %1796 = getelementptr i8, ptr %1795, i64 -8
  %1797 = load i64, ptr %1796, align 8, !noalias !308
  %1798 = ashr i64 %1788, 3
  %1799 = getelementptr i8, ptr %21, i64 %1797
  %1800 = getelementptr i8, ptr %1799, i64 %1798
  %1801 = load i8, ptr %1800, align 1, !noalias !308
  %1802 = icmp eq i8 %1801, 2
  br i1 %1802, label %1832, label %1803

1803:
  %1804 = getelementptr i8, ptr %2, i64 16
  %1805 = load i64, ptr %1804, align 8, !noalias !308
  %1806 = getelementptr i8, ptr %2, i64 24
  %1807 = load i64, ptr %1806, align 8, !noalias !308
  %1808 = icmp eq i64 %1805, %1807
  br i1 %1808, label %1809, label %1814

1809:
  %1810 = getelementptr i8, ptr %2, i64 112
  %1811 = load i64, ptr %1810, align 8, !noalias !308
  %1812 = add nsw i64 %1811, 1
  %1813 = getelementptr i8, ptr %2, i64 112
  store i64 %1812, ptr %1813, align 8, !noalias !308
  br label %1832

1814:
  %1815 = getelementptr i8, ptr %2, i64 16
  %1816 = load i64, ptr %1815, align 8, !noalias !308
  %1817 = shl nsw i64 %1816, 2
  %1818 = getelementptr i64, ptr %23, i64 %1817
  store i64 %3185, ptr %1818, align 8, !noalias !308
  %1819 = getelementptr i64, ptr %23, i64 %1817
  %1820 = getelementptr i8, ptr %1819, i64 8
  store i64 %1695, ptr %1820, align 8, !noalias !308
  %1821 = getelementptr i64, ptr %23, i64 %1817
  %1822 = getelementptr i8, ptr %1821, i64 16
  store i64 %1694, ptr %1822, align 8, !noalias !308
  %1823 = getelementptr i8, ptr %2, i64 248
  %1824 = load i64, ptr %1823, align 8, !noalias !308
  %1825 = call i64 @llvm.smin.i64(i64 %1824, i64 2)
  %1826 = getelementptr i64, ptr %23, i64 %1817
  %1827 = getelementptr i8, ptr %1826, i64 24
  store i64 %1825, ptr %1827, align 8, !noalias !308
  %1828 = getelementptr i8, ptr %2, i64 16
  %1829 = load i64, ptr %1828, align 8, !noalias !308
  %1830 = add nsw i64 %1829, 1
  %1831 = getelementptr i8, ptr %2, i64 16
  store i64 %1830, ptr %1831, align 8, !noalias !308
  br label %1832

1832:
  %1833 = phi i64 [ %3184, %1701 ], [ %1730, %1728 ], [ -1, %1809 ], [ -1, %1814 ], [ -1, %1768 ], [ -1, %1760 ], [ -1, %1794 ], [ -1, %1777 ], [ -1, %1737 ]
  %1834 = icmp sgt i64 %1833, -1
  br i1 %1834, label %1835, label %3178

1835:
  %1836 = add nsw i64 %54, 1
  %1837 = getelementptr i64, ptr %4, i64 %1833
  %1838 = load i64, ptr %1837, align 8
  %1839 = sub nsw i64 %3185, %1838
  %1840 = shl nsw i64 %1833, 2
  %1841 = getelementptr i8, ptr %2, i64 248
  %1842 = load i64, ptr %1841, align 8, !noalias !315
  %1843 = call i64 @llvm.smin.i64(i64 %1842, i64 2)
  %1844 = getelementptr i32, ptr %24, i64 %1833
  %1845 = load i32, ptr %1844, align 4, !noalias !315
  %1846 = sext i32 %1845 to i64
  %1847 = icmp eq i64 %1695, %1846
  br i1 %1847, label %1848, label %1865

1848:
  %1849 = getelementptr i8, ptr %26, i64 %1840
  %1850 = load i8, ptr %1849, align 1, !noalias !315
  %1851 = zext i8 %1850 to i64
  %1852 = icmp sgt i64 %1843, %1851
  %1853 = xor i1 %1692, true
  %1854 = select i1 %1852, i1 true, i1 %1853
  br i1 %1854, label %1865, label %1855

1855:
  switch i64 %1693, label %3178 [
    i64 3, label %1861
    i64 1, label %1856
  ]

1856:
  %1857 = getelementptr i8, ptr %26, i64 %1840
  %1858 = getelementptr i8, ptr %1857, i64 2
  %1859 = load i8, ptr %1858, align 1, !noalias !315
  %1860 = icmp eq i8 %1859, 0
  br i1 %1860, label %1861, label %3178

1861:
  %1862 = trunc i64 %1693 to i8
  %1863 = getelementptr i8, ptr %26, i64 %1840
  %1864 = getelementptr i8, ptr %1863, i64 2
  store i8 %1862, ptr %1864, align 1, !noalias !315
  br label %3178

1865:
  %1866 = mul i64 %1695, 96
  %1867 = getelementptr i8, ptr %12, i64 %1866
  %1868 = getelementptr i8, ptr %1867, i64 56
  %1869 = load i64, ptr %1868, align 8, !noalias !315
  %1870 = and i64 %1869, 8
  %1871 = icmp eq i64 %1870, 0
  br i1 %1871, label %1972, label %1872

1872:
  %1873 = icmp eq i64 %3185, %1838
  br i1 %1873, label %1874, label %2074

1874:
  %1875 = getelementptr i64, ptr %6, i64 %1833
  %1876 = load i64, ptr %1875, align 8, !noalias !319
  %1877 = getelementptr i8, ptr %3, i64 %1876
  %1878 = getelementptr i8, ptr %1877, i64 7
  %1879 = load i8, ptr %1878, align 1, !noalias !323
  %1880 = icmp sgt i8 %1879, -1
  br i1 %1880, label %1881, label %1928

1881:
  %1882 = getelementptr i8, ptr %3, i64 %1876
  %1883 = getelementptr i8, ptr %1882, i64 5
  %1884 = load i8, ptr %1883, align 1, !noalias !323
  %1885 = zext i8 %1884 to i64
  %1886 = getelementptr i8, ptr %3, i64 %1876
  %1887 = getelementptr i8, ptr %1886, i64 4
  %1888 = load i8, ptr %1887, align 1, !noalias !323
  %1889 = zext i8 %1888 to i64
  %1890 = getelementptr i8, ptr %3, i64 %1876
  %1891 = getelementptr i8, ptr %1890, i64 6
  %1892 = load i8, ptr %1891, align 1, !noalias !323
  %1893 = zext i8 %1892 to i64
  %1894 = getelementptr i8, ptr %3, i64 %1876
  %1895 = getelementptr i8, ptr %1894, i64 7
  %1896 = load i8, ptr %1895, align 1, !noalias !323
  %1897 = and i8 %1896, 127
  %1898 = zext i8 %1897 to i64
  %1899 = getelementptr i8, ptr %3, i64 %1876
  %1900 = getelementptr i8, ptr %1899, i64 1
  %1901 = load i8, ptr %1900, align 1, !noalias !323
  %1902 = zext i8 %1901 to i64
  %1903 = shl nuw nsw i64 %1902, 8
  %1904 = getelementptr i8, ptr %3, i64 %1876
  %1905 = load i8, ptr %1904, align 1, !noalias !323
  %1906 = zext i8 %1905 to i64
  %1907 = or i64 %1903, %1906
  %1908 = getelementptr i8, ptr %3, i64 %1876
  %1909 = getelementptr i8, ptr %1908, i64 2
  %1910 = load i8, ptr %1909, align 1, !noalias !323
  %1911 = zext i8 %1910 to i64
  %1912 = shl nuw nsw i64 %1911, 16
  %1913 = or i64 %1907, %1912
  %1914 = getelementptr i8, ptr %3, i64 %1876
  %1915 = getelementptr i8, ptr %1914, i64 3
  %1916 = load i8, ptr %1915, align 1, !noalias !323
  %1917 = zext i8 %1916 to i64
  %1918 = shl nuw nsw i64 %1917, 24
  %1919 = or i64 %1913, %1918
  %1920 = shl nuw nsw i64 %1898, 56
  %1921 = shl nuw nsw i64 %1893, 48
  %1922 = shl nuw nsw i64 %1885, 40
  %1923 = shl nuw nsw i64 %1889, 32
  %1924 = or i64 %1922, %1923
  %1925 = or i64 %1921, %1924
  %1926 = or i64 %1920, %1925
  %1927 = or i64 %1919, %1926
  br label %1928

1928:
  %1929 = phi i64 [ %1927, %1881 ], [ -1, %1874 ]
  %1930 = getelementptr i8, ptr %2, i64 64
  %1931 = load i64, ptr %1930, align 8, !noalias !319
  %1932 = icmp sgt i64 %1931, 0
  br i1 %1932, label %1955, label %1968

1933:
  %1934 = shl i64 %1970, 4
  %1935 = getelementptr i8, ptr %18, i64 %1934
  %1936 = load i64, ptr %1935, align 8, !noalias !319
  %1937 = icmp eq i64 %1936, %1929
  br i1 %1937, label %1938, label %1943

1938:
  %1939 = shl i64 %1970, 4
  %1940 = getelementptr i8, ptr %18, i64 %1939
  %1941 = getelementptr i8, ptr %1940, i64 8
  %1942 = load i64, ptr %1941, align 8, !noalias !319
  br label %2074

1943:
  %1944 = getelementptr i64, ptr %7, i64 %1833
  %1945 = load i64, ptr %1944, align 8, !noalias !319
  %1946 = getelementptr i64, ptr %7, i64 %1833
  %1947 = getelementptr i8, ptr %1946, i64 8
  %1948 = load i64, ptr %1947, align 8, !noalias !319
  %1949 = icmp sgt i64 %1948, %1945
  br i1 %1949, label %1950, label %1954

1950:
  %1951 = getelementptr i32, ptr %8, i64 %1945
  %1952 = load i32, ptr %1951, align 4, !noalias !319
  %1953 = icmp eq i32 %1952, 0
  br i1 %1953, label %2074, label %1954

1954:
  br label %2074

1955:
  %1956 = phi i64 [ 0, %1928 ], [ %1966, %1955 ]
  %1957 = phi i64 [ %1931, %1928 ], [ %1965, %1955 ]
  %1958 = add nsw i64 %1956, %1957
  %1959 = ashr i64 %1958, 1
  %1960 = and i64 %1958, -2
  %1961 = getelementptr i64, ptr %18, i64 %1960
  %1962 = load i64, ptr %1961, align 8, !noalias !327
  %1963 = icmp sgt i64 %1962, %1929
  %1964 = add nsw i64 %1959, 1
  %1965 = select i1 %1963, i64 %1959, i64 %1957
  %1966 = select i1 %1963, i64 %1956, i64 %1964
  %1967 = icmp slt i64 %1966, %1965
  br i1 %1967, label %1955, label %1968

1968:
  %1969 = phi i64 [ %1966, %1955 ], [ 0, %1928 ]
  %1970 = add nsw i64 %1969, -1
  %1971 = icmp sgt i64 %1969, 0
  br i1 %1971, label %1933, label %1943

1972:
  %1973 = and i64 %1869, 32
  %1974 = icmp ne i64 %1973, 0
  %1975 = icmp eq i64 %3185, %1838
  %1976 = select i1 %1974, i1 %1975, i1 false
  br i1 %1976, label %1977, label %2074

1977:
  %1978 = mul i64 %1695, 96
  %1979 = getelementptr i8, ptr %12, i64 %1978
  %1980 = getelementptr i8, ptr %1979, i64 64
  %1981 = load i64, ptr %1980, align 8, !noalias !330
  %1982 = getelementptr i64, ptr %5, i64 %1833
  %1983 = load i64, ptr %1982, align 8, !noalias !330
  %1984 = add nsw i64 %1981, 8
  %1985 = icmp slt i64 %1983, %1984
  br i1 %1985, label %2074, label %1986

1986:
  %1987 = getelementptr i64, ptr %6, i64 %1833
  %1988 = load i64, ptr %1987, align 8, !noalias !330
  %1989 = add nsw i64 %1988, %1981
  %1990 = getelementptr i8, ptr %3, i64 %1989
  %1991 = getelementptr i8, ptr %1990, i64 7
  %1992 = load i8, ptr %1991, align 1, !noalias !334
  %1993 = icmp sgt i8 %1992, -1
  br i1 %1993, label %1994, label %2041

1994:
  %1995 = getelementptr i8, ptr %3, i64 %1989
  %1996 = getelementptr i8, ptr %1995, i64 5
  %1997 = load i8, ptr %1996, align 1, !noalias !334
  %1998 = zext i8 %1997 to i64
  %1999 = getelementptr i8, ptr %3, i64 %1989
  %2000 = getelementptr i8, ptr %1999, i64 4
  %2001 = load i8, ptr %2000, align 1, !noalias !334
  %2002 = zext i8 %2001 to i64
  %2003 = getelementptr i8, ptr %3, i64 %1989
  %2004 = getelementptr i8, ptr %2003, i64 6
  %2005 = load i8, ptr %2004, align 1, !noalias !334
  %2006 = zext i8 %2005 to i64
  %2007 = getelementptr i8, ptr %3, i64 %1989
  %2008 = getelementptr i8, ptr %2007, i64 7
  %2009 = load i8, ptr %2008, align 1, !noalias !334
  %2010 = and i8 %2009, 127
  %2011 = zext i8 %2010 to i64
  %2012 = getelementptr i8, ptr %3, i64 %1989
  %2013 = getelementptr i8, ptr %2012, i64 1
  %2014 = load i8, ptr %2013, align 1, !noalias !334
  %2015 = zext i8 %2014 to i64
  %2016 = shl nuw nsw i64 %2015, 8
  %2017 = getelementptr i8, ptr %3, i64 %1989
  %2018 = load i8, ptr %2017, align 1, !noalias !334
  %2019 = zext i8 %2018 to i64
  %2020 = or i64 %2016, %2019
  %2021 = getelementptr i8, ptr %3, i64 %1989
  %2022 = getelementptr i8, ptr %2021, i64 2
  %2023 = load i8, ptr %2022, align 1, !noalias !334
  %2024 = zext i8 %2023 to i64
  %2025 = shl nuw nsw i64 %2024, 16
  %2026 = or i64 %2020, %2025
  %2027 = getelementptr i8, ptr %3, i64 %1989
  %2028 = getelementptr i8, ptr %2027, i64 3
  %2029 = load i8, ptr %2028, align 1, !noalias !334
  %2030 = zext i8 %2029 to i64
  %2031 = shl nuw nsw i64 %2030, 24
  %2032 = or i64 %2026, %2031
  %2033 = shl nuw nsw i64 %2011, 56
  %2034 = shl nuw nsw i64 %2006, 48
  %2035 = shl nuw nsw i64 %1998, 40
  %2036 = shl nuw nsw i64 %2002, 32
  %2037 = or i64 %2035, %2036
  %2038 = or i64 %2034, %2037
  %2039 = or i64 %2033, %2038
  %2040 = or i64 %2032, %2039
  br label %2041

2041:
  %2042 = phi i64 [ %2040, %1994 ], [ -1, %1986 ]
  %2043 = getelementptr i8, ptr %2, i64 48
  %2044 = load i64, ptr %2043, align 8, !noalias !338
  %2045 = sub nsw i64 %2042, %2044
  %2046 = icmp sge i64 %2045, 0
  %2047 = and i64 %2045, 7
  %2048 = icmp eq i64 %2047, 0
  %2049 = and i1 %2046, %2048
  br i1 %2049, label %2061, label %2071

2050:
  %2051 = mul nuw nsw i64 %2072, 96
  %2052 = getelementptr i8, ptr %12, i64 %2051
  %2053 = getelementptr i8, ptr %2052, i64 80
  %2054 = load i64, ptr %2053, align 8, !noalias !330
  %2055 = icmp slt i64 %2054, 0
  br i1 %2055, label %2074, label %2056

2056:
  %2057 = mul nuw nsw i64 %2072, 96
  %2058 = getelementptr i8, ptr %12, i64 %2057
  %2059 = getelementptr i8, ptr %2058, i64 80
  %2060 = load i64, ptr %2059, align 8, !noalias !330
  br label %2074

2061:
  %2062 = lshr exact i64 %2045, 3
  %2063 = getelementptr i8, ptr %2, i64 56
  %2064 = load i64, ptr %2063, align 8, !noalias !338
  %2065 = icmp slt i64 %2062, %2064
  br i1 %2065, label %2066, label %2071

2066:
  %2067 = lshr exact i64 %2045, 1
  %2068 = getelementptr i8, ptr %15, i64 %2067
  %2069 = load i32, ptr %2068, align 4, !noalias !338
  %2070 = sext i32 %2069 to i64
  br label %2071

2071:
  %2072 = phi i64 [ %2070, %2066 ], [ -1, %2061 ], [ -1, %2041 ]
  %2073 = icmp slt i64 %2072, 0
  br i1 %2073, label %2074, label %2050

2074:
  %2075 = phi i64 [ %1695, %1972 ], [ -1, %1872 ], [ -1, %1950 ], [ %1695, %1954 ], [ %1942, %1938 ], [ %2060, %2056 ], [ %1695, %1977 ], [ %1695, %2071 ], [ %1695, %2050 ]
  %2076 = icmp slt i64 %2075, 0
  br i1 %2076, label %3178, label %2077

2077:
  %2078 = icmp eq i64 %1693, 0
  %2079 = mul nuw nsw i64 %2075, 12
  %2080 = getelementptr i64, ptr %5, i64 %1833
  %2081 = load i64, ptr %2080, align 8, !noalias !342
  %2082 = getelementptr i64, ptr %7, i64 %1833
  %2083 = load i64, ptr %2082, align 8, !noalias !342
  %2084 = getelementptr i64, ptr %7, i64 %1833
  %2085 = getelementptr i8, ptr %2084, i64 8
  %2086 = load i64, ptr %2085, align 8, !noalias !342
  %2087 = sub nsw i64 %2086, %2083
  %2088 = getelementptr i64, ptr %12, i64 %2079
  %2089 = getelementptr i8, ptr %2088, i64 56
  %2090 = load i64, ptr %2089, align 8, !noalias !342
  %2091 = and i64 %2090, 8
  %2092 = icmp eq i64 %2091, 0
  br i1 %2092, label %2093, label %3173

2093:
  %2094 = getelementptr i64, ptr %12, i64 %2079
  %2095 = getelementptr i8, ptr %2094, i64 56
  %2096 = load i64, ptr %2095, align 8, !noalias !342
  %2097 = and i64 %2096, 4
  %2098 = icmp ne i64 %2097, 0
  %2099 = icmp eq i64 %2086, %2083
  %2100 = select i1 %2098, i1 %2099, i1 false
  br i1 %2100, label %2101, label %2190

2101:
  %2102 = icmp eq i64 %3185, %1838
  br i1 %2102, label %2103, label %3173

2103:
  %2104 = getelementptr i64, ptr %12, i64 %2079
  %2105 = load i64, ptr %2104, align 8, !noalias !342
  %2106 = icmp sgt i64 %2105, %2081
  br i1 %2106, label %3173, label %2107

2107:
  %2108 = getelementptr i64, ptr %6, i64 %1833
  %2109 = load i64, ptr %2108, align 8, !noalias !342
  %2110 = getelementptr i8, ptr %3, i64 %2109
  %2111 = getelementptr i8, ptr %2110, i64 15
  %2112 = load i8, ptr %2111, align 1, !noalias !346
  %2113 = icmp sgt i8 %2112, -1
  br i1 %2113, label %2114, label %2162

2114:
  %2115 = getelementptr i8, ptr %3, i64 %2109
  %2116 = getelementptr i8, ptr %2115, i64 13
  %2117 = load i8, ptr %2116, align 1, !noalias !346
  %2118 = zext i8 %2117 to i64
  %2119 = getelementptr i8, ptr %3, i64 %2109
  %2120 = getelementptr i8, ptr %2119, i64 12
  %2121 = load i8, ptr %2120, align 1, !noalias !346
  %2122 = zext i8 %2121 to i64
  %2123 = getelementptr i8, ptr %3, i64 %2109
  %2124 = getelementptr i8, ptr %2123, i64 14
  %2125 = load i8, ptr %2124, align 1, !noalias !346
  %2126 = zext i8 %2125 to i64
  %2127 = getelementptr i8, ptr %3, i64 %2109
  %2128 = getelementptr i8, ptr %2127, i64 15
  %2129 = load i8, ptr %2128, align 1, !noalias !346
  %2130 = and i8 %2129, 127
  %2131 = zext i8 %2130 to i64
  %2132 = getelementptr i8, ptr %3, i64 %2109
  %2133 = getelementptr i8, ptr %2132, i64 9
  %2134 = load i8, ptr %2133, align 1, !noalias !346
  %2135 = zext i8 %2134 to i64
  %2136 = shl nuw nsw i64 %2135, 8
  %2137 = getelementptr i8, ptr %3, i64 %2109
  %2138 = getelementptr i8, ptr %2137, i64 8
  %2139 = load i8, ptr %2138, align 1, !noalias !346
  %2140 = zext i8 %2139 to i64
  %2141 = or i64 %2136, %2140
  %2142 = getelementptr i8, ptr %3, i64 %2109
  %2143 = getelementptr i8, ptr %2142, i64 10
  %2144 = load i8, ptr %2143, align 1, !noalias !346
  %2145 = zext i8 %2144 to i64
  %2146 = shl nuw nsw i64 %2145, 16
  %2147 = or i64 %2141, %2146
  %2148 = getelementptr i8, ptr %3, i64 %2109
  %2149 = getelementptr i8, ptr %2148, i64 11
  %2150 = load i8, ptr %2149, align 1, !noalias !346
  %2151 = zext i8 %2150 to i64
  %2152 = shl nuw nsw i64 %2151, 24
  %2153 = or i64 %2147, %2152
  %2154 = shl nuw nsw i64 %2131, 56
  %2155 = shl nuw nsw i64 %2126, 48
  %2156 = shl nuw nsw i64 %2118, 40
  %2157 = shl nuw nsw i64 %2122, 32
  %2158 = or i64 %2156, %2157
  %2159 = or i64 %2155, %2158
  %2160 = or i64 %2154, %2159
  %2161 = or i64 %2153, %2160
  br label %2162

2162:
  %2163 = phi i64 [ %2161, %2114 ], [ -1, %2107 ]
  %2164 = icmp slt i64 %2163, 0
  %2165 = icmp sgt i64 %2163, %2081
  %2166 = select i1 %2164, i1 true, i1 %2165
  br i1 %2166, label %3173, label %2167

2167:
  %2168 = getelementptr i64, ptr %12, i64 %2079
  %2169 = load i64, ptr %2168, align 8, !noalias !342
  %2170 = getelementptr i64, ptr %12, i64 %2079
  %2171 = getelementptr i8, ptr %2170, i64 64
  %2172 = load i64, ptr %2171, align 8, !noalias !342
  %2173 = mul nsw i64 %2163, %2172
  %2174 = add nsw i64 %2169, %2173
  %2175 = icmp sgt i64 %2174, 32768
  br i1 %2175, label %2176, label %2179

2176:
  %2177 = add nuw nsw i64 %2174, 8191
  %2178 = and i64 %2177, 9223372036854767616
  br label %2186

2179:
  %2180 = icmp slt i64 %2174, 16
  br i1 %2180, label %2186, label %2181

2181:
  %2182 = add nuw nsw i64 %2174, 7
  %2183 = lshr i64 %2182, 3
  %2184 = getelementptr i64, ptr %19, i64 %2183
  %2185 = load i64, ptr %2184, align 8, !noalias !350
  br label %2186

2186:
  %2187 = phi i64 [ %2178, %2176 ], [ %2185, %2181 ], [ 16, %2179 ]
  %2188 = icmp eq i64 %2187, %2081
  %2189 = select i1 %2188, i64 3, i64 1
  br label %3173

2190:
  %2191 = mul i64 %2075, 96
  %2192 = getelementptr i8, ptr %12, i64 %2191
  %2193 = load i64, ptr %2192, align 8, !noalias !354
  %2194 = icmp slt i64 %2193, 1
  %2195 = icmp slt i64 %1694, 1
  %2196 = select i1 %2194, i1 true, i1 %2195
  %2197 = icmp sgt i64 %1694, %2081
  %2198 = select i1 %2196, i1 true, i1 %2197
  %2199 = mul nuw nsw i64 %1694, %2193
  %2200 = icmp sgt i64 %2199, %2081
  %2201 = select i1 %2198, i1 true, i1 %2200
  br i1 %2201, label %3173, label %2202

2202:
  %2203 = mul i64 %2075, 96
  %2204 = getelementptr i8, ptr %12, i64 %2203
  %2205 = getelementptr i8, ptr %2204, i64 56
  %2206 = load i64, ptr %2205, align 8, !noalias !354
  %2207 = and i64 %2206, 16
  %2208 = icmp eq i64 %2207, 0
  br i1 %2208, label %2248, label %2209

2209:
  %2210 = icmp sgt i64 %2087, 0
  %2211 = icmp sgt i64 %2081, 512
  %2212 = select i1 %2210, i1 %2211, i1 false
  %2213 = icmp slt i64 %2081, 32769
  %2214 = select i1 %2212, i1 %2213, i1 false
  %2215 = select i1 %2214, i64 8, i64 0
  %2216 = icmp eq i64 %1839, %2215
  br i1 %2216, label %2217, label %2247

2217:
  %2218 = mul nuw nsw i64 %1694, %2193
  %2219 = icmp sgt i64 %2087, 0
  %2220 = icmp sgt i64 %2218, 512
  %2221 = select i1 %2219, i1 %2220, i1 false
  br i1 %2221, label %2222, label %2229

2222:
  %2223 = icmp sgt i64 %2218, 32760
  br i1 %2223, label %2224, label %2227

2224:
  %2225 = add nuw nsw i64 %2218, 8191
  %2226 = and i64 %2225, 9223372036854767616
  br label %2244

2227:
  %2228 = add nuw nsw i64 %2218, 8
  br label %2229

2229:
  %2230 = phi i64 [ %2228, %2227 ], [ %2218, %2217 ]
  %2231 = icmp sgt i64 %2230, 32768
  br i1 %2231, label %2232, label %2235

2232:
  %2233 = add nuw nsw i64 %2230, 8191
  %2234 = and i64 %2233, 9223372036854767616
  br label %2244

2235:
  %2236 = icmp eq i64 %2086, %2083
  %2237 = icmp slt i64 %2230, 16
  %2238 = and i1 %2236, %2237
  br i1 %2238, label %2244, label %2239

2239:
  %2240 = add nsw i64 %2230, 7
  %2241 = ashr i64 %2240, 3
  %2242 = getelementptr i64, ptr %19, i64 %2241
  %2243 = load i64, ptr %2242, align 8, !noalias !358
  br label %2244

2244:
  %2245 = phi i64 [ %2226, %2224 ], [ %2234, %2232 ], [ %2243, %2239 ], [ 16, %2235 ]
  %2246 = icmp eq i64 %2245, %2081
  br i1 %2246, label %3173, label %2247

2247:
  br label %3173

2248:
  %2249 = mul i64 %2075, 96
  %2250 = getelementptr i8, ptr %12, i64 %2249
  %2251 = getelementptr i8, ptr %2250, i64 40
  %2252 = load i64, ptr %2251, align 8, !noalias !354
  %2253 = icmp eq i64 %2252, 0
  br i1 %2253, label %2254, label %2396

2254:
  %2255 = icmp sgt i64 %2087, 0
  br i1 %2255, label %3173, label %2256

2256:
  %2257 = mul nuw nsw i64 %1694, %2193
  %2258 = add nsw i64 %1839, %2257
  %2259 = icmp sgt i64 %2258, %2081
  br i1 %2259, label %3173, label %2260

2260:
  %2261 = icmp eq i64 %3185, %1838
  br i1 %2261, label %2262, label %2277

2262:
  %2263 = icmp sgt i64 %2257, 32768
  br i1 %2263, label %2264, label %2267

2264:
  %2265 = add nuw nsw i64 %2257, 8191
  %2266 = and i64 %2265, 9223372036854767616
  br label %2274

2267:
  %2268 = icmp slt i64 %2257, 16
  br i1 %2268, label %2274, label %2269

2269:
  %2270 = add nuw nsw i64 %2257, 7
  %2271 = lshr i64 %2270, 3
  %2272 = getelementptr i64, ptr %19, i64 %2271
  %2273 = load i64, ptr %2272, align 8, !noalias !362
  br label %2274

2274:
  %2275 = phi i64 [ %2266, %2264 ], [ %2273, %2269 ], [ 16, %2267 ]
  %2276 = icmp eq i64 %2275, %2081
  br i1 %2276, label %3173, label %2277

2277:
  %2278 = icmp eq i64 %2081, 16
  %2279 = icmp slt i64 %2257, 16
  %2280 = and i1 %2278, %2279
  %2281 = or i1 %2280, %2078
  %2282 = select i1 %2280, i64 2, i64 1
  br i1 %2281, label %3173, label %2283

2283:
  %2284 = icmp eq i64 %2193, 0
  br i1 %2284, label %3173, label %2287, !prof !199

2285:
  %2286 = icmp eq i64 %2193, 0
  br i1 %2286, label %3173, label %2336, !prof !199

2287:
  %2288 = or i64 %1839, %2193
  %2289 = icmp ult i64 %2288, 4294967296
  br i1 %2289, label %2290, label %2295

2290:
  %2291 = trunc i64 %2193 to i32
  %2292 = trunc i64 %1839 to i32
  %2293 = urem i32 %2292, %2291
  %2294 = zext i32 %2293 to i64
  br label %2329

2295:
  %2296 = or i64 %1839, %2193
  %2297 = icmp ult i64 %2296, 4294967296
  br i1 %2297, label %2298, label %2303

2298:
  %2299 = trunc i64 %2193 to i32
  %2300 = trunc i64 %1839 to i32
  %2301 = urem i32 %2300, %2299
  %2302 = zext i32 %2301 to i64
  br label %2329

2303:
  %2304 = or i64 %1839, %2193
  %2305 = icmp ult i64 %2304, 4294967296
  br i1 %2305, label %2306, label %2311

2306:
  %2307 = trunc i64 %2193 to i32
  %2308 = trunc i64 %1839 to i32
  %2309 = urem i32 %2308, %2307
  %2310 = zext i32 %2309 to i64
  br label %2329

2311:
  %2312 = or i64 %1839, %2193
  %2313 = icmp ult i64 %2312, 4294967296
  br i1 %2313, label %2314, label %2319

2314:
  %2315 = trunc i64 %2193 to i32
  %2316 = trunc i64 %1839 to i32
  %2317 = urem i32 %2316, %2315
  %2318 = zext i32 %2317 to i64
  br label %2329

2319:
  %2320 = or i64 %1839, %2193
  %2321 = icmp ult i64 %2320, 4294967296
  br i1 %2321, label %2322, label %2327

2322:
  %2323 = trunc i64 %2193 to i32
  %2324 = trunc i64 %1839 to i32
  %2325 = urem i32 %2324, %2323
  %2326 = zext i32 %2325 to i64
  br label %2329

2327:
  %2328 = srem i64 %1839, %2193
  br label %2329

2329:
  %2330 = phi i64 [ %2294, %2290 ], [ %2302, %2298 ], [ %2310, %2306 ], [ %2318, %2314 ], [ %2326, %2322 ], [ %2328, %2327 ]
  %2331 = xor i64 %2193, %2330
  %2332 = icmp slt i64 %2331, 0
  %2333 = add i64 %2330, %2193
  %2334 = select i1 %2332, i64 %2333, i64 %2330
  %2335 = icmp eq i64 %2334, 0
  br i1 %2335, label %2285, label %3173

2336:
  %2337 = or i64 %2081, %2193
  %2338 = icmp ult i64 %2337, 4294967296
  br i1 %2338, label %2339, label %2346

2339:
  %2340 = trunc i64 %2193 to i32
  %2341 = trunc i64 %2081 to i32
  %2342 = udiv i32 %2341, %2340
  %2343 = urem i32 %2341, %2340
  %2344 = zext i32 %2342 to i64
  %2345 = zext i32 %2343 to i64
  br label %2389

2346:
  %2347 = or i64 %2081, %2193
  %2348 = icmp ult i64 %2347, 4294967296
  br i1 %2348, label %2349, label %2356

2349:
  %2350 = trunc i64 %2193 to i32
  %2351 = trunc i64 %2081 to i32
  %2352 = udiv i32 %2351, %2350
  %2353 = urem i32 %2351, %2350
  %2354 = zext i32 %2352 to i64
  %2355 = zext i32 %2353 to i64
  br label %2389

2356:
  %2357 = or i64 %2081, %2193
  %2358 = icmp ult i64 %2357, 4294967296
  br i1 %2358, label %2359, label %2366

2359:
  %2360 = trunc i64 %2193 to i32
  %2361 = trunc i64 %2081 to i32
  %2362 = udiv i32 %2361, %2360
  %2363 = urem i32 %2361, %2360
  %2364 = zext i32 %2362 to i64
  %2365 = zext i32 %2363 to i64
  br label %2389

2366:
  %2367 = or i64 %2081, %2193
  %2368 = icmp ult i64 %2367, 4294967296
  br i1 %2368, label %2369, label %2376

2369:
  %2370 = trunc i64 %2193 to i32
  %2371 = trunc i64 %2081 to i32
  %2372 = udiv i32 %2371, %2370
  %2373 = urem i32 %2371, %2370
  %2374 = zext i32 %2372 to i64
  %2375 = zext i32 %2373 to i64
  br label %2389

2376:
  %2377 = or i64 %2081, %2193
  %2378 = icmp ult i64 %2377, 4294967296
  br i1 %2378, label %2379, label %2386

2379:
  %2380 = trunc i64 %2193 to i32
  %2381 = trunc i64 %2081 to i32
  %2382 = udiv i32 %2381, %2380
  %2383 = urem i32 %2381, %2380
  %2384 = zext i32 %2382 to i64
  %2385 = zext i32 %2383 to i64
  br label %2389

2386:
  %2387 = sdiv i64 %2081, %2193
  %2388 = srem i64 %2081, %2193
  br label %2389

2389:
  %2390 = phi i64 [ %2344, %2339 ], [ %2354, %2349 ], [ %2364, %2359 ], [ %2374, %2369 ], [ %2384, %2379 ], [ %2387, %2386 ]
  %2391 = phi i64 [ %2345, %2339 ], [ %2355, %2349 ], [ %2365, %2359 ], [ %2375, %2369 ], [ %2385, %2379 ], [ %2388, %2386 ]
  %2392 = xor i64 %2193, %2391
  %2393 = icmp slt i64 %2392, 0
  %2394 = add i64 %2390, -1
  %2395 = select i1 %2393, i64 %2394, i64 %2390
  br label %3173

2396:
  %2397 = icmp eq i64 %2086, %2083
  br i1 %2397, label %3173, label %2398

2398:
  %2399 = icmp sgt i64 %2081, 512
  %2400 = icmp slt i64 %2081, 32769
  %2401 = and i1 %2399, %2400
  br i1 %2401, label %2402, label %2406

2402:
  %2403 = getelementptr i32, ptr %8, i64 %2083
  %2404 = load i32, ptr %2403, align 4, !noalias !354
  %2405 = icmp sgt i32 %2404, 7
  br i1 %2405, label %2407, label %2406

2406:
  br label %2407

2407:
  %2408 = phi i64 [ 0, %2406 ], [ 8, %2402 ]
  %2409 = icmp eq i64 %2081, 32768
  %2410 = icmp slt i64 %1839, 8
  %2411 = select i1 %2409, i1 %2410, i1 false
  %2412 = select i1 %2411, i64 0, i64 %2408
  %2413 = icmp slt i64 %1839, %2412
  br i1 %2413, label %3173, label %2414

2414:
  %2415 = sub nsw i64 %1839, %2412
  %2416 = mul nuw nsw i64 %2075, 12
  %2417 = getelementptr i64, ptr %12, i64 %2416
  %2418 = load i64, ptr %2417, align 8, !noalias !369
  %2419 = icmp sgt i64 %2415, 0
  br i1 %2419, label %2420, label %2423

2420:
  br i1 %2078, label %3173, label %2421

2421:
  %2422 = icmp eq i64 %2418, 0
  br i1 %2422, label %2423, label %2729, !prof !199

2423:
  %2424 = getelementptr i64, ptr %12, i64 %2416
  %2425 = getelementptr i8, ptr %2424, i64 8
  %2426 = load i64, ptr %2425, align 8, !noalias !369
  %2427 = getelementptr i64, ptr %12, i64 %2416
  %2428 = getelementptr i8, ptr %2427, i64 40
  %2429 = load i64, ptr %2428, align 8, !noalias !369
  %2430 = getelementptr i64, ptr %12, i64 %2416
  %2431 = getelementptr i8, ptr %2430, i64 32
  %2432 = load i64, ptr %2431, align 8, !noalias !369
  store i64 0, ptr %34, align 8, !noalias !373
  store i64 0, ptr %35, align 8, !noalias !373
  %2433 = call i64 @llvm.smin.i64(i64 %2087, i64 512)
  store i64 0, ptr %34, align 8, !noalias !373
  %2434 = icmp slt i64 %2087, 1
  %2435 = select i1 %2434, i64 0, i64 %2433
  store i64 %2435, ptr %35, align 8, !noalias !373
  br label %2436

2436:
  %2437 = phi i64 [ 0, %2423 ], [ %2445, %2441 ]
  %2438 = phi i64 [ %2412, %2423 ], [ %2446, %2441 ]
  %2439 = load i64, ptr %35, align 8, !noalias !373
  %2440 = icmp sgt i64 %2439, 0
  br i1 %2440, label %2456, label %2447

2441:
  %2442 = add nsw i64 %2437, 1
  %2443 = icmp eq i64 %2442, %2429
  %2444 = add nsw i64 %2438, %2426
  %2445 = select i1 %2443, i64 0, i64 %2442
  %2446 = select i1 %2443, i64 %2444, i64 %2438
  br label %2436

2447:
  %2448 = icmp slt i64 %2087, 513
  br i1 %2448, label %2621, label %2449

2449:
  %2450 = add nsw i64 %2087, -1
  %2451 = getelementptr i32, ptr %8, i64 %2086
  %2452 = getelementptr i8, ptr %2451, i64 -4
  %2453 = load i32, ptr %2452, align 4, !noalias !373
  %2454 = sext i32 %2453 to i64
  %2455 = icmp eq i64 %2429, 0
  br i1 %2455, label %2474, label %2470, !prof !199

2456:
  %2457 = load i64, ptr %34, align 8, !noalias !373
  %2458 = add nsw i64 %2439, -1
  store i64 %2458, ptr %35, align 8, !noalias !373
  %2459 = add i64 %2457, 1
  store i64 %2459, ptr %34, align 8, !noalias !373
  %2460 = getelementptr i32, ptr %8, i64 %2083
  %2461 = getelementptr i32, ptr %2460, i64 %2457
  %2462 = load i32, ptr %2461, align 4, !noalias !373
  %2463 = getelementptr i32, ptr %14, i64 %2432
  %2464 = getelementptr i32, ptr %2463, i64 %2437
  %2465 = load i32, ptr %2464, align 4, !noalias !373
  %2466 = sext i32 %2465 to i64
  %2467 = add nsw i64 %2438, %2466
  %2468 = sext i32 %2462 to i64
  %2469 = icmp eq i64 %2467, %2468
  br i1 %2469, label %2441, label %3173

2470:
  %2471 = icmp ne i64 %2450, -9223372036854775808
  %2472 = icmp ne i64 %2429, -1
  %2473 = or i1 %2471, %2472
  br i1 %2473, label %2479, label %2474, !prof !204

2474:
  %2475 = phi i64 [ %2429, %2449 ], [ %2550, %2542 ], [ 0, %2470 ]
  %2476 = mul nsw i64 %2475, %2426
  %2477 = add nsw i64 %2412, %2476
  %2478 = icmp eq i64 %2429, 0
  br i1 %2478, label %2555, label %2551, !prof !199

2479:
  %2480 = or i64 %2450, %2429
  %2481 = icmp ult i64 %2480, 4294967296
  br i1 %2481, label %2482, label %2489

2482:
  %2483 = trunc i64 %2429 to i32
  %2484 = trunc i64 %2450 to i32
  %2485 = udiv i32 %2484, %2483
  %2486 = urem i32 %2484, %2483
  %2487 = zext i32 %2485 to i64
  %2488 = zext i32 %2486 to i64
  br label %2542

2489:
  %2490 = or i64 %2450, %2429
  %2491 = icmp ult i64 %2490, 4294967296
  br i1 %2491, label %2492, label %2499

2492:
  %2493 = trunc i64 %2429 to i32
  %2494 = trunc i64 %2450 to i32
  %2495 = udiv i32 %2494, %2493
  %2496 = urem i32 %2494, %2493
  %2497 = zext i32 %2495 to i64
  %2498 = zext i32 %2496 to i64
  br label %2542

2499:
  %2500 = or i64 %2450, %2429
  %2501 = icmp ult i64 %2500, 4294967296
  br i1 %2501, label %2502, label %2509

2502:
  %2503 = trunc i64 %2429 to i32
  %2504 = trunc i64 %2450 to i32
  %2505 = udiv i32 %2504, %2503
  %2506 = urem i32 %2504, %2503
  %2507 = zext i32 %2505 to i64
  %2508 = zext i32 %2506 to i64
  br label %2542

2509:
  %2510 = or i64 %2450, %2429
  %2511 = icmp ult i64 %2510, 4294967296
  br i1 %2511, label %2512, label %2519

2512:
  %2513 = trunc i64 %2429 to i32
  %2514 = trunc i64 %2450 to i32
  %2515 = udiv i32 %2514, %2513
  %2516 = urem i32 %2514, %2513
  %2517 = zext i32 %2515 to i64
  %2518 = zext i32 %2516 to i64
  br label %2542

2519:
  %2520 = or i64 %2450, %2429
  %2521 = icmp ult i64 %2520, 4294967296
  br i1 %2521, label %2522, label %2529

2522:
  %2523 = trunc i64 %2429 to i32
  %2524 = trunc i64 %2450 to i32
  %2525 = udiv i32 %2524, %2523
  %2526 = urem i32 %2524, %2523
  %2527 = zext i32 %2525 to i64
  %2528 = zext i32 %2526 to i64
  br label %2542

2529:
  %2530 = or i64 %2450, %2429
  %2531 = icmp ult i64 %2530, 4294967296
  br i1 %2531, label %2532, label %2539

2532:
  %2533 = trunc i64 %2429 to i32
  %2534 = trunc i64 %2450 to i32
  %2535 = udiv i32 %2534, %2533
  %2536 = urem i32 %2534, %2533
  %2537 = zext i32 %2535 to i64
  %2538 = zext i32 %2536 to i64
  br label %2542

2539:
  %2540 = sdiv i64 %2450, %2429
  %2541 = srem i64 %2450, %2429
  br label %2542

2542:
  %2543 = phi i64 [ %2487, %2482 ], [ %2497, %2492 ], [ %2507, %2502 ], [ %2517, %2512 ], [ %2527, %2522 ], [ %2537, %2532 ], [ %2540, %2539 ]
  %2544 = phi i64 [ %2488, %2482 ], [ %2498, %2492 ], [ %2508, %2502 ], [ %2518, %2512 ], [ %2528, %2522 ], [ %2538, %2532 ], [ %2541, %2539 ]
  %2545 = xor i64 %2429, %2544
  %2546 = icmp slt i64 %2545, 0
  %2547 = icmp ne i64 %2544, 0
  %2548 = and i1 %2547, %2546
  %2549 = add i64 %2543, -1
  %2550 = select i1 %2548, i64 %2549, i64 %2543
  br label %2474

2551:
  %2552 = icmp ne i64 %2450, -9223372036854775808
  %2553 = icmp ne i64 %2429, -1
  %2554 = or i1 %2552, %2553
  br i1 %2554, label %2563, label %2555, !prof !204

2555:
  %2556 = phi i64 [ %2429, %2474 ], [ %2620, %2613 ], [ 0, %2551 ]
  %2557 = getelementptr i32, ptr %14, i64 %2432
  %2558 = getelementptr i32, ptr %2557, i64 %2556
  %2559 = load i32, ptr %2558, align 4, !noalias !373
  %2560 = sext i32 %2559 to i64
  %2561 = add nsw i64 %2477, %2560
  %2562 = icmp ne i64 %2561, %2454
  br i1 %2562, label %3173, label %2621

2563:
  %2564 = or i64 %2450, %2429
  %2565 = icmp ult i64 %2564, 4294967296
  br i1 %2565, label %2566, label %2571

2566:
  %2567 = trunc i64 %2429 to i32
  %2568 = trunc i64 %2450 to i32
  %2569 = urem i32 %2568, %2567
  %2570 = zext i32 %2569 to i64
  br label %2613

2571:
  %2572 = or i64 %2450, %2429
  %2573 = icmp ult i64 %2572, 4294967296
  br i1 %2573, label %2574, label %2579

2574:
  %2575 = trunc i64 %2429 to i32
  %2576 = trunc i64 %2450 to i32
  %2577 = urem i32 %2576, %2575
  %2578 = zext i32 %2577 to i64
  br label %2613

2579:
  %2580 = or i64 %2450, %2429
  %2581 = icmp ult i64 %2580, 4294967296
  br i1 %2581, label %2582, label %2587

2582:
  %2583 = trunc i64 %2429 to i32
  %2584 = trunc i64 %2450 to i32
  %2585 = urem i32 %2584, %2583
  %2586 = zext i32 %2585 to i64
  br label %2613

2587:
  %2588 = or i64 %2450, %2429
  %2589 = icmp ult i64 %2588, 4294967296
  br i1 %2589, label %2590, label %2595

2590:
  %2591 = trunc i64 %2429 to i32
  %2592 = trunc i64 %2450 to i32
  %2593 = urem i32 %2592, %2591
  %2594 = zext i32 %2593 to i64
  br label %2613

2595:
  %2596 = or i64 %2450, %2429
  %2597 = icmp ult i64 %2596, 4294967296
  br i1 %2597, label %2598, label %2603

2598:
  %2599 = trunc i64 %2429 to i32
  %2600 = trunc i64 %2450 to i32
  %2601 = urem i32 %2600, %2599
  %2602 = zext i32 %2601 to i64
  br label %2613

2603:
  %2604 = or i64 %2450, %2429
  %2605 = icmp ult i64 %2604, 4294967296
  br i1 %2605, label %2606, label %2611

2606:
  %2607 = trunc i64 %2429 to i32
  %2608 = trunc i64 %2450 to i32
  %2609 = urem i32 %2608, %2607
  %2610 = zext i32 %2609 to i64
  br label %2613

2611:
  %2612 = srem i64 %2450, %2429
  br label %2613

2613:
  %2614 = phi i64 [ %2570, %2566 ], [ %2578, %2574 ], [ %2586, %2582 ], [ %2594, %2590 ], [ %2602, %2598 ], [ %2610, %2606 ], [ %2612, %2611 ]
  %2615 = xor i64 %2429, %2614
  %2616 = icmp slt i64 %2615, 0
  %2617 = icmp ne i64 %2614, 0
  %2618 = and i1 %2617, %2616
  %2619 = add i64 %2614, %2429
  %2620 = select i1 %2618, i64 %2619, i64 %2614
  br label %2555

2621:
  %2622 = getelementptr i64, ptr %12, i64 %2416
  %2623 = getelementptr i8, ptr %2622, i64 88
  %2624 = load i64, ptr %2623, align 8, !noalias !369
  %2625 = icmp slt i64 %2081, 513
  br i1 %2625, label %2626, label %2664

2626:
  %2627 = icmp eq i64 %2087, %2624
  br i1 %2627, label %2630, label %2628

2628:
  %2629 = icmp eq i64 %2624, 0
  br i1 %2629, label %2630, label %2780, !prof !199

2630:
  %2631 = phi i64 [ 1, %2626 ], [ %2624, %2628 ], [ %2845, %2837 ], [ 0, %2780 ]
  %2632 = mul nsw i64 %2631, %2624
  %2633 = icmp ne i64 %2632, %2087
  %2634 = icmp sgt i64 %1694, %2631
  %2635 = select i1 %2633, i1 true, i1 %2634
  %2636 = xor i1 %2635, true
  %2637 = mul nsw i64 %2631, %2418
  %2638 = icmp sle i64 %2637, %2081
  %2639 = select i1 %2636, i1 %2638, i1 false
  br i1 %2639, label %2640, label %3173

2640:
  %2641 = mul nsw i64 %2631, %2418
  %2642 = icmp sgt i64 %2641, 512
  br i1 %2642, label %2643, label %2650

2643:
  %2644 = icmp sgt i64 %2641, 32760
  br i1 %2644, label %2645, label %2648

2645:
  %2646 = add nuw nsw i64 %2641, 8191
  %2647 = and i64 %2646, 9223372036854767616
  br label %2661

2648:
  %2649 = add nuw nsw i64 %2641, 8
  br label %2650

2650:
  %2651 = phi i64 [ %2649, %2648 ], [ %2641, %2640 ]
  %2652 = icmp sgt i64 %2651, 32768
  br i1 %2652, label %2653, label %2656

2653:
  %2654 = add nuw nsw i64 %2651, 8191
  %2655 = and i64 %2654, 9223372036854767616
  br label %2661

2656:
  %2657 = add nsw i64 %2651, 7
  %2658 = ashr i64 %2657, 3
  %2659 = getelementptr i64, ptr %19, i64 %2658
  %2660 = load i64, ptr %2659, align 8, !noalias !377
  br label %2661

2661:
  %2662 = phi i64 [ %2647, %2645 ], [ %2655, %2653 ], [ %2660, %2656 ]
  %2663 = icmp eq i64 %2662, %2081
  br i1 %2663, label %2721, label %3173

2664:
  %2665 = sub nsw i64 %2081, %2412
  %2666 = icmp eq i64 %2418, 0
  br i1 %2666, label %2850, label %2846, !prof !199

2667:
  %2668 = mul nsw i64 %1694, %2418
  %2669 = icmp sgt i64 %2668, 512
  br i1 %2669, label %2670, label %2677

2670:
  %2671 = icmp sgt i64 %2668, 32760
  br i1 %2671, label %2672, label %2675

2672:
  %2673 = add nuw nsw i64 %2668, 8191
  %2674 = and i64 %2673, 9223372036854767616
  br label %2688

2675:
  %2676 = add nuw nsw i64 %2668, 8
  br label %2677

2677:
  %2678 = phi i64 [ %2676, %2675 ], [ %2668, %2667 ]
  %2679 = icmp sgt i64 %2678, 32768
  br i1 %2679, label %2680, label %2683

2680:
  %2681 = add nuw nsw i64 %2678, 8191
  %2682 = and i64 %2681, 9223372036854767616
  br label %2688

2683:
  %2684 = add nsw i64 %2678, 7
  %2685 = ashr i64 %2684, 3
  %2686 = getelementptr i64, ptr %19, i64 %2685
  %2687 = load i64, ptr %2686, align 8, !noalias !381
  br label %2688

2688:
  %2689 = phi i64 [ %2674, %2672 ], [ %2682, %2680 ], [ %2687, %2683 ]
  %2690 = icmp eq i64 %2689, %2081
  %2691 = select i1 %2690, i64 %1694, i64 %2851
  br label %2692

2692:
  %2693 = phi i64 [ %2851, %2850 ], [ %2691, %2688 ]
  %2694 = mul nsw i64 %2693, %2624
  %2695 = icmp slt i64 %2087, %2694
  br i1 %2695, label %3173, label %2696

2696:
  %2697 = icmp eq i64 %2693, 1
  br i1 %2697, label %2698, label %2721

2698:
  %2699 = icmp sgt i64 %2418, 512
  br i1 %2699, label %2700, label %2707

2700:
  %2701 = icmp sgt i64 %2418, 32760
  br i1 %2701, label %2702, label %2705

2702:
  %2703 = add nuw nsw i64 %2418, 8191
  %2704 = and i64 %2703, 9223372036854767616
  br label %2718

2705:
  %2706 = add nuw nsw i64 %2418, 8
  br label %2707

2707:
  %2708 = phi i64 [ %2706, %2705 ], [ %2418, %2698 ]
  %2709 = icmp sgt i64 %2708, 32768
  br i1 %2709, label %2710, label %2713

2710:
  %2711 = add nuw nsw i64 %2708, 8191
  %2712 = and i64 %2711, 9223372036854767616
  br label %2718

2713:
  %2714 = add nsw i64 %2708, 7
  %2715 = ashr i64 %2714, 3
  %2716 = getelementptr i64, ptr %19, i64 %2715
  %2717 = load i64, ptr %2716, align 8, !noalias !385
  br label %2718

2718:
  %2719 = phi i64 [ %2704, %2702 ], [ %2712, %2710 ], [ %2717, %2713 ]
  %2720 = icmp eq i64 %2719, %2081
  br i1 %2720, label %2721, label %3173

2721:
  %2722 = phi i64 [ %2693, %2696 ], [ %2693, %2718 ], [ %2631, %2661 ]
  %2723 = icmp eq i64 %1839, %2412
  br i1 %2723, label %2724, label %2728

2724:
  %2725 = icmp eq i64 %2722, 1
  %2726 = xor i1 %2078, true
  %2727 = or i1 %2725, %2726
  br i1 %2727, label %3173, label %2728

2728:
  br label %3173

2729:
  %2730 = or i64 %2415, %2418
  %2731 = icmp ult i64 %2730, 4294967296
  br i1 %2731, label %2732, label %2737

2732:
  %2733 = trunc i64 %2418 to i32
  %2734 = trunc i64 %2415 to i32
  %2735 = urem i32 %2734, %2733
  %2736 = zext i32 %2735 to i64
  br label %2771

2737:
  %2738 = or i64 %2415, %2418
  %2739 = icmp ult i64 %2738, 4294967296
  br i1 %2739, label %2740, label %2745

2740:
  %2741 = trunc i64 %2418 to i32
  %2742 = trunc i64 %2415 to i32
  %2743 = urem i32 %2742, %2741
  %2744 = zext i32 %2743 to i64
  br label %2771

2745:
  %2746 = or i64 %2415, %2418
  %2747 = icmp ult i64 %2746, 4294967296
  br i1 %2747, label %2748, label %2753

2748:
  %2749 = trunc i64 %2418 to i32
  %2750 = trunc i64 %2415 to i32
  %2751 = urem i32 %2750, %2749
  %2752 = zext i32 %2751 to i64
  br label %2771

2753:
  %2754 = or i64 %2415, %2418
  %2755 = icmp ult i64 %2754, 4294967296
  br i1 %2755, label %2756, label %2761

2756:
  %2757 = trunc i64 %2418 to i32
  %2758 = trunc i64 %2415 to i32
  %2759 = urem i32 %2758, %2757
  %2760 = zext i32 %2759 to i64
  br label %2771

2761:
  %2762 = or i64 %2415, %2418
  %2763 = icmp ult i64 %2762, 4294967296
  br i1 %2763, label %2764, label %2769

2764:
  %2765 = trunc i64 %2418 to i32
  %2766 = trunc i64 %2415 to i32
  %2767 = urem i32 %2766, %2765
  %2768 = zext i32 %2767 to i64
  br label %2771

2769:
  %2770 = srem i64 %2415, %2418
  br label %2771

2771:
  %2772 = phi i64 [ %2736, %2732 ], [ %2744, %2740 ], [ %2752, %2748 ], [ %2760, %2756 ], [ %2768, %2764 ], [ %2770, %2769 ]
  %2773 = xor i64 %2418, %2772
  %2774 = icmp slt i64 %2773, 0
  %2775 = icmp ne i64 %2772, 0
  %2776 = and i1 %2775, %2774
  %2777 = add i64 %2772, %2418
  %2778 = select i1 %2776, i64 %2777, i64 %2772
  %2779 = icmp eq i64 %2778, 0
  br i1 %2779, label %2423, label %3173

2780:
  %2781 = icmp ne i64 %2087, -9223372036854775808
  %2782 = icmp ne i64 %2624, -1
  %2783 = or i1 %2781, %2782
  br i1 %2783, label %2784, label %2630, !prof !204

2784:
  %2785 = or i64 %2087, %2624
  %2786 = icmp ult i64 %2785, 4294967296
  br i1 %2786, label %2787, label %2794

2787:
  %2788 = trunc i64 %2624 to i32
  %2789 = trunc i64 %2087 to i32
  %2790 = udiv i32 %2789, %2788
  %2791 = urem i32 %2789, %2788
  %2792 = zext i32 %2790 to i64
  %2793 = zext i32 %2791 to i64
  br label %2837

2794:
  %2795 = or i64 %2087, %2624
  %2796 = icmp ult i64 %2795, 4294967296
  br i1 %2796, label %2797, label %2804

2797:
  %2798 = trunc i64 %2624 to i32
  %2799 = trunc i64 %2087 to i32
  %2800 = udiv i32 %2799, %2798
  %2801 = urem i32 %2799, %2798
  %2802 = zext i32 %2800 to i64
  %2803 = zext i32 %2801 to i64
  br label %2837

2804:
  %2805 = or i64 %2087, %2624
  %2806 = icmp ult i64 %2805, 4294967296
  br i1 %2806, label %2807, label %2814

2807:
  %2808 = trunc i64 %2624 to i32
  %2809 = trunc i64 %2087 to i32
  %2810 = udiv i32 %2809, %2808
  %2811 = urem i32 %2809, %2808
  %2812 = zext i32 %2810 to i64
  %2813 = zext i32 %2811 to i64
  br label %2837

2814:
  %2815 = or i64 %2087, %2624
  %2816 = icmp ult i64 %2815, 4294967296
  br i1 %2816, label %2817, label %2824

2817:
  %2818 = trunc i64 %2624 to i32
  %2819 = trunc i64 %2087 to i32
  %2820 = udiv i32 %2819, %2818
  %2821 = urem i32 %2819, %2818
  %2822 = zext i32 %2820 to i64
  %2823 = zext i32 %2821 to i64
  br label %2837

2824:
  %2825 = or i64 %2087, %2624
  %2826 = icmp ult i64 %2825, 4294967296
  br i1 %2826, label %2827, label %2834

2827:
  %2828 = trunc i64 %2624 to i32
  %2829 = trunc i64 %2087 to i32
  %2830 = udiv i32 %2829, %2828
  %2831 = urem i32 %2829, %2828
  %2832 = zext i32 %2830 to i64
  %2833 = zext i32 %2831 to i64
  br label %2837

2834:
  %2835 = sdiv i64 %2087, %2624
  %2836 = srem i64 %2087, %2624
  br label %2837

2837:
  %2838 = phi i64 [ %2792, %2787 ], [ %2802, %2797 ], [ %2812, %2807 ], [ %2822, %2817 ], [ %2832, %2827 ], [ %2835, %2834 ]
  %2839 = phi i64 [ %2793, %2787 ], [ %2803, %2797 ], [ %2813, %2807 ], [ %2823, %2817 ], [ %2833, %2827 ], [ %2836, %2834 ]
  %2840 = xor i64 %2624, %2839
  %2841 = icmp slt i64 %2840, 0
  %2842 = icmp ne i64 %2839, 0
  %2843 = and i1 %2842, %2841
  %2844 = add i64 %2838, -1
  %2845 = select i1 %2843, i64 %2844, i64 %2838
  br label %2630

2846:
  %2847 = icmp ne i64 %2665, -9223372036854775808
  %2848 = icmp ne i64 %2418, -1
  %2849 = or i1 %2847, %2848
  br i1 %2849, label %2855, label %2850, !prof !204

2850:
  %2851 = phi i64 [ %2418, %2664 ], [ %2916, %2908 ], [ 0, %2846 ]
  %2852 = icmp eq i64 %2412, 0
  %2853 = icmp sgt i64 %1694, 1
  %2854 = select i1 %2852, i1 %2853, i1 false
  br i1 %2854, label %2667, label %2692

2855:
  %2856 = or i64 %2665, %2418
  %2857 = icmp ult i64 %2856, 4294967296
  br i1 %2857, label %2858, label %2865

2858:
  %2859 = trunc i64 %2418 to i32
  %2860 = trunc i64 %2665 to i32
  %2861 = udiv i32 %2860, %2859
  %2862 = urem i32 %2860, %2859
  %2863 = zext i32 %2861 to i64
  %2864 = zext i32 %2862 to i64
  br label %2908

2865:
  %2866 = or i64 %2665, %2418
  %2867 = icmp ult i64 %2866, 4294967296
  br i1 %2867, label %2868, label %2875

2868:
  %2869 = trunc i64 %2418 to i32
  %2870 = trunc i64 %2665 to i32
  %2871 = udiv i32 %2870, %2869
  %2872 = urem i32 %2870, %2869
  %2873 = zext i32 %2871 to i64
  %2874 = zext i32 %2872 to i64
  br label %2908

2875:
  %2876 = or i64 %2665, %2418
  %2877 = icmp ult i64 %2876, 4294967296
  br i1 %2877, label %2878, label %2885

2878:
  %2879 = trunc i64 %2418 to i32
  %2880 = trunc i64 %2665 to i32
  %2881 = udiv i32 %2880, %2879
  %2882 = urem i32 %2880, %2879
  %2883 = zext i32 %2881 to i64
  %2884 = zext i32 %2882 to i64
  br label %2908

2885:
  %2886 = or i64 %2665, %2418
  %2887 = icmp ult i64 %2886, 4294967296
  br i1 %2887, label %2888, label %2895

2888:
  %2889 = trunc i64 %2418 to i32
  %2890 = trunc i64 %2665 to i32
  %2891 = udiv i32 %2890, %2889
  %2892 = urem i32 %2890, %2889
  %2893 = zext i32 %2891 to i64
  %2894 = zext i32 %2892 to i64
  br label %2908

2895:
  %2896 = or i64 %2665, %2418
  %2897 = icmp ult i64 %2896, 4294967296
  br i1 %2897, label %2898, label %2905

2898:
  %2899 = trunc i64 %2418 to i32
  %2900 = trunc i64 %2665 to i32
  %2901 = udiv i32 %2900, %2899
  %2902 = urem i32 %2900, %2899
  %2903 = zext i32 %2901 to i64
  %2904 = zext i32 %2902 to i64
  br label %2908

2905:
  %2906 = sdiv i64 %2665, %2418
  %2907 = srem i64 %2665, %2418
  br label %2908

2908:
  %2909 = phi i64 [ %2863, %2858 ], [ %2873, %2868 ], [ %2883, %2878 ], [ %2893, %2888 ], [ %2903, %2898 ], [ %2906, %2905 ]
  %2910 = phi i64 [ %2864, %2858 ], [ %2874, %2868 ], [ %2884, %2878 ], [ %2894, %2888 ], [ %2904, %2898 ], [ %2907, %2905 ]
  %2911 = xor i64 %2418, %2910
  %2912 = icmp slt i64 %2911, 0
  %2913 = icmp ne i64 %2910, 0
  %2914 = and i1 %2913, %2912
  %2915 = add i64 %2909, -1
  %2916 = select i1 %2914, i64 %2915, i64 %2909
  br label %2850

2917:
  %2918 = getelementptr i8, ptr %2, i64 72
  %2919 = load i64, ptr %2918, align 8, !noalias !315
  br label %2920

2920:
  %2921 = phi i64 [ %2919, %2917 ], [ %2075, %3173 ]
  %2922 = phi i64 [ 3, %2917 ], [ %3175, %3173 ]
  %2923 = phi i64 [ 1, %2917 ], [ %3174, %3173 ]
  %2924 = icmp slt i64 %2922, 2
  br i1 %2924, label %2925, label %2953

2925:
  %2926 = icmp eq i64 %2922, 1
  br i1 %2926, label %2927, label %3178

2927:
  %2928 = getelementptr i32, ptr %24, i64 %1833
  %2929 = load i32, ptr %2928, align 4, !noalias !315
  %2930 = icmp slt i32 %2929, 0
  br i1 %2930, label %2931, label %3178

2931:
  %2932 = shl i64 %1833, 3
  %2933 = getelementptr i8, ptr %27, i64 %2932
  %2934 = load i32, ptr %2933, align 4, !noalias !389
  %2935 = icmp slt i32 %2934, 0
  br i1 %2935, label %2945, label %2936

2936:
  %2937 = mul i64 %2921, 96
  %2938 = getelementptr i8, ptr %12, i64 %2937
  %2939 = load i64, ptr %2938, align 8, !noalias !389
  %2940 = zext i32 %2934 to i64
  %2941 = mul nuw nsw i64 %2940, 96
  %2942 = getelementptr i8, ptr %12, i64 %2941
  %2943 = load i64, ptr %2942, align 8, !noalias !389
  %2944 = icmp sgt i64 %2939, %2943
  br i1 %2944, label %2945, label %3178

2945:
  %2946 = trunc i64 %2921 to i32
  %2947 = shl i64 %1833, 3
  %2948 = getelementptr i8, ptr %27, i64 %2947
  store i32 %2946, ptr %2948, align 4, !noalias !389
  %2949 = trunc i64 %1839 to i32
  %2950 = shl i64 %1833, 3
  %2951 = getelementptr i8, ptr %27, i64 %2950
  %2952 = getelementptr i8, ptr %2951, i64 4
  store i32 %2949, ptr %2952, align 4, !noalias !389
  br label %3178

2953:
  %2954 = mul i64 %2921, 96
  %2955 = getelementptr i8, ptr %12, i64 %2954
  %2956 = getelementptr i8, ptr %2955, i64 56
  %2957 = load i64, ptr %2956, align 8, !noalias !315
  %2958 = getelementptr i64, ptr %7, i64 %1833
  %2959 = getelementptr i8, ptr %2958, i64 8
  %2960 = load i64, ptr %2959, align 8, !noalias !315
  %2961 = getelementptr i64, ptr %7, i64 %1833
  %2962 = load i64, ptr %2961, align 8, !noalias !315
  %2963 = getelementptr i64, ptr %5, i64 %1833
  %2964 = load i64, ptr %2963, align 8, !noalias !315
  %2965 = icmp eq i64 %2960, %2962
  %2966 = icmp eq i64 %2964, 16
  %2967 = select i1 %2965, i1 %2966, i1 false
  br i1 %2967, label %2968, label %2977

2968:
  %2969 = mul i64 %2921, 96
  %2970 = getelementptr i8, ptr %12, i64 %2969
  %2971 = load i64, ptr %2970, align 8, !noalias !315
  %2972 = mul nsw i64 %1694, %2971
  %2973 = icmp slt i64 %2972, 16
  br i1 %2973, label %2974, label %2977

2974:
  %2975 = icmp eq i64 %1693, 2
  %2976 = select i1 %2975, i64 2, i64 4
  br label %2989

2977:
  %2978 = xor i1 %1692, true
  %2979 = icmp eq i64 %2922, 3
  %2980 = and i1 %2978, %2979
  %2981 = icmp eq i64 %2923, 1
  %2982 = select i1 %2980, i1 %2981, i1 false
  %2983 = and i64 %2957, 2
  %2984 = icmp eq i64 %2983, 0
  %2985 = select i1 %2982, i1 %2984, i1 false
  br i1 %2985, label %2986, label %2989

2986:
  %2987 = getelementptr i8, ptr %2, i64 248
  %2988 = load i64, ptr %2987, align 8, !noalias !315
  br label %2989

2989:
  %2990 = phi i64 [ %1843, %2974 ], [ %2988, %2986 ], [ %1843, %2977 ]
  %2991 = phi i64 [ 2, %2974 ], [ %2922, %2986 ], [ %2922, %2977 ]
  %2992 = phi i64 [ %2976, %2974 ], [ %1693, %2986 ], [ %1693, %2977 ]
  %2993 = icmp sgt i64 %2923, 1
  %2994 = icmp eq i64 %2992, 0
  %2995 = and i1 %2993, %2994
  %2996 = select i1 %2995, i64 1, i64 %2992
  %2997 = getelementptr i32, ptr %24, i64 %1833
  %2998 = load i32, ptr %2997, align 4, !noalias !393
  %2999 = icmp slt i32 %2998, 0
  br i1 %2999, label %3107, label %3000

3000:
  %3001 = zext i32 %2998 to i64
  %3002 = mul nuw nsw i64 %3001, 96
  %3003 = getelementptr i8, ptr %12, i64 %3002
  %3004 = getelementptr i8, ptr %3003, i64 72
  %3005 = load i64, ptr %3004, align 8, !noalias !393
  %3006 = icmp eq i64 %3005, %2921
  br i1 %3006, label %3107, label %3007

3007:
  %3008 = mul i64 %2921, 96
  %3009 = getelementptr i8, ptr %12, i64 %3008
  %3010 = getelementptr i8, ptr %3009, i64 72
  %3011 = load i64, ptr %3010, align 8, !noalias !393
  %3012 = zext i32 %2998 to i64
  %3013 = icmp eq i64 %3011, %3012
  %3014 = icmp eq i64 %2991, 3
  %3015 = and i1 %3013, %3014
  br i1 %3015, label %3107, label %3016

3016:
  %3017 = shl nsw i64 %1833, 2
  %3018 = getelementptr i8, ptr %26, i64 %3017
  %3019 = load i8, ptr %3018, align 1, !noalias !393
  %3020 = getelementptr i8, ptr %26, i64 %3017
  %3021 = getelementptr i8, ptr %3020, i64 1
  %3022 = load i8, ptr %3021, align 1, !noalias !393
  %3023 = zext i32 %2998 to i64
  %3024 = icmp eq i64 %2921, %3023
  br i1 %3024, label %3025, label %3034

3025:
  %3026 = icmp eq i8 %3019, 3
  br i1 %3026, label %3107, label %3027

3027:
  %3028 = zext i8 %3019 to i64
  %3029 = icmp sgt i64 %2990, %3028
  br i1 %3029, label %3107, label %3030

3030:
  %3031 = zext i8 %3022 to i64
  %3032 = icmp sgt i64 %2991, %3031
  %3033 = zext i1 %3032 to i8
  br label %3107

3034:
  store i64 0, ptr %32, align 8, !noalias !397
  store i64 0, ptr %33, align 8, !noalias !397
  store i64 0, ptr %32, align 8, !noalias !397
  store i64 64, ptr %33, align 8, !noalias !397
  br label %3035

3035:
  %3036 = phi i64 [ %2921, %3034 ], [ %3049, %3039 ]
  %3037 = load i64, ptr %33, align 8, !noalias !397
  %3038 = icmp sgt i64 %3037, 0
  br i1 %3038, label %3042, label %3051

3039:
  %3040 = zext i32 %2998 to i64
  %3041 = icmp eq i64 %3049, %3040
  br i1 %3041, label %3051, label %3035

3042:
  %3043 = load i64, ptr %32, align 8, !noalias !397
  %3044 = add nsw i64 %3037, -1
  store i64 %3044, ptr %33, align 8, !noalias !397
  %3045 = add i64 %3043, 1
  store i64 %3045, ptr %32, align 8, !noalias !397
  %3046 = mul i64 %3036, 96
  %3047 = getelementptr i8, ptr %12, i64 %3046
  %3048 = getelementptr i8, ptr %3047, i64 48
  %3049 = load i64, ptr %3048, align 8, !noalias !397
  %3050 = icmp slt i64 %3049, 0
  br i1 %3050, label %3051, label %3039

3051:
  %3052 = phi i1 [ false, %3039 ], [ true, %3042 ], [ true, %3035 ]
  %3053 = xor i1 %3052, true
  %3054 = icmp eq i64 %2991, 3
  %3055 = xor i1 %3054, true
  %3056 = xor i1 %3052, true
  %3057 = or i1 %3055, %3056
  br i1 %3057, label %3078, label %3058

3058:
  store i64 0, ptr %30, align 8, !noalias !401
  store i64 0, ptr %31, align 8, !noalias !401
  %3059 = zext i32 %2998 to i64
  store i64 0, ptr %30, align 8, !noalias !401
  store i64 64, ptr %31, align 8, !noalias !401
  br label %3060

3060:
  %3061 = phi i64 [ %3059, %3058 ], [ %3073, %3064 ]
  %3062 = load i64, ptr %31, align 8, !noalias !401
  %3063 = icmp sgt i64 %3062, 0
  br i1 %3063, label %3066, label %3075

3064:
  %3065 = icmp eq i64 %3073, %2921
  br i1 %3065, label %3075, label %3060

3066:
  %3067 = load i64, ptr %30, align 8, !noalias !401
  %3068 = add nsw i64 %3062, -1
  store i64 %3068, ptr %31, align 8, !noalias !401
  %3069 = add i64 %3067, 1
  store i64 %3069, ptr %30, align 8, !noalias !401
  %3070 = mul i64 %3061, 96
  %3071 = getelementptr i8, ptr %12, i64 %3070
  %3072 = getelementptr i8, ptr %3071, i64 48
  %3073 = load i64, ptr %3072, align 8, !noalias !401
  %3074 = icmp slt i64 %3073, 0
  br i1 %3074, label %3075, label %3064

3075:
  %3076 = phi i1 [ false, %3064 ], [ true, %3066 ], [ true, %3060 ]
  %3077 = zext i1 %3076 to i64
  br label %3078

3078:
  %3079 = phi i64 [ %3077, %3075 ], [ 0, %3051 ]
  %3080 = icmp eq i8 %3019, 3
  br i1 %3080, label %3081, label %3086

3081:
  %3082 = getelementptr i8, ptr %2, i64 104
  %3083 = load i64, ptr %3082, align 8, !noalias !393
  %3084 = add nsw i64 %3083, %3079
  %3085 = getelementptr i8, ptr %2, i64 104
  store i64 %3084, ptr %3085, align 8, !noalias !393
  br label %3107

3086:
  %3087 = zext i8 %3019 to i64
  %3088 = sub nsw i64 %2990, %3087
  %3089 = shl nsw i64 %3088, 2
  %3090 = add nsw i64 %3089, %2991
  %3091 = zext i8 %3022 to i64
  %3092 = icmp eq i64 %3090, %3091
  %3093 = xor i1 %3092, true
  %3094 = xor i1 %3052, true
  %3095 = or i1 %3093, %3094
  br i1 %3095, label %3101, label %3096

3096:
  %3097 = getelementptr i8, ptr %2, i64 96
  %3098 = load i64, ptr %3097, align 8, !noalias !393
  %3099 = add nsw i64 %3098, %3079
  %3100 = getelementptr i8, ptr %2, i64 96
  store i64 %3099, ptr %3100, align 8, !noalias !393
  br label %3101

3101:
  %3102 = icmp sgt i64 %3090, %3091
  br i1 %3102, label %3107, label %3103

3103:
  %3104 = icmp eq i64 %3090, %3091
  %3105 = zext i1 %3053 to i8
  %3106 = select i1 %3104, i8 %3105, i8 0
  br label %3107

3107:
  %3108 = phi i8 [ 0, %3081 ], [ 1, %2989 ], [ 0, %3000 ], [ 1, %3007 ], [ 0, %3025 ], [ 1, %3027 ], [ %3033, %3030 ], [ 1, %3101 ], [ %3106, %3103 ]
  %3109 = icmp eq i8 %3108, 0
  br i1 %3109, label %3178, label %3110

3110:
  %3111 = icmp eq i64 %2964, 32768
  %3112 = icmp sgt i64 %2960, %2962
  %3113 = and i1 %3111, %3112
  %3114 = icmp ne i64 %1839, 8
  %3115 = select i1 %3113, i1 %3114, i1 true
  %3116 = shl nsw i64 %1833, 2
  %3117 = trunc i64 %2921 to i32
  %3118 = getelementptr i32, ptr %24, i64 %1833
  store i32 %3117, ptr %3118, align 4, !noalias !405
  %3119 = getelementptr i64, ptr %25, i64 %1833
  store i64 %2923, ptr %3119, align 8, !noalias !405
  %3120 = getelementptr i8, ptr %26, i64 %3116
  %3121 = getelementptr i8, ptr %3120, i64 3
  %3122 = load i8, ptr %3121, align 1, !noalias !405
  %3123 = and i8 %3122, -64
  %3124 = zext i8 %3123 to i64
  %3125 = icmp eq i64 %2991, 3
  %3126 = and i64 %3124, 128
  %3127 = select i1 %3115, i64 0, i64 64
  %3128 = or i64 %3126, %3127
  %3129 = select i1 %3125, i64 %3128, i64 %3124
  %3130 = and i64 %3129, 128
  %3131 = icmp eq i64 %3130, 0
  br i1 %3131, label %3132, label %3159

3132:
  %3133 = getelementptr i64, ptr %9, i64 %1833
  %3134 = getelementptr i8, ptr %3133, i64 8
  %3135 = load i64, ptr %3134, align 8, !noalias !405
  %3136 = getelementptr i64, ptr %9, i64 %1833
  %3137 = load i64, ptr %3136, align 8, !noalias !405
  %3138 = icmp sgt i64 %3135, %3137
  br i1 %3138, label %3139, label %3159

3139:
  %3140 = or i64 %3129, 128
  %3141 = getelementptr i8, ptr %2, i64 320
  %3142 = load i64, ptr %3141, align 8, !noalias !405
  %3143 = getelementptr i8, ptr %2, i64 8
  %3144 = load i64, ptr %3143, align 8, !noalias !405
  %3145 = add nsw i64 %3142, %3144
  %3146 = load i64, ptr %2, align 8, !noalias !405
  %3147 = icmp slt i64 %3145, %3146
  br i1 %3147, label %3151, label %3148

3148:
  %3149 = load i64, ptr %2, align 8, !noalias !405
  %3150 = sub nsw i64 %3145, %3149
  br label %3151

3151:
  %3152 = phi i64 [ %3150, %3148 ], [ %3145, %3139 ]
  %3153 = trunc i64 %1833 to i32
  %3154 = getelementptr i32, ptr %28, i64 %3152
  store i32 %3153, ptr %3154, align 4, !noalias !405
  %3155 = getelementptr i8, ptr %2, i64 8
  %3156 = load i64, ptr %3155, align 8, !noalias !405
  %3157 = add nsw i64 %3156, 1
  %3158 = getelementptr i8, ptr %2, i64 8
  store i64 %3157, ptr %3158, align 8, !noalias !405
  br label %3159

3159:
  %3160 = phi i64 [ %3140, %3151 ], [ %3129, %3132 ], [ %3129, %3110 ]
  %3161 = trunc i64 %2990 to i8
  %3162 = getelementptr i8, ptr %26, i64 %3116
  store i8 %3161, ptr %3162, align 1, !noalias !405
  %3163 = trunc i64 %2991 to i8
  %3164 = getelementptr i8, ptr %26, i64 %3116
  %3165 = getelementptr i8, ptr %3164, i64 1
  store i8 %3163, ptr %3165, align 1, !noalias !405
  %3166 = trunc i64 %2996 to i8
  %3167 = getelementptr i8, ptr %26, i64 %3116
  %3168 = getelementptr i8, ptr %3167, i64 2
  store i8 %3166, ptr %3168, align 1, !noalias !405
  %3169 = or i64 %1321, %3160
  %3170 = trunc i64 %3169 to i8
  %3171 = getelementptr i8, ptr %26, i64 %3116
  %3172 = getelementptr i8, ptr %3171, i64 3
  store i8 %3170, ptr %3172, align 1, !noalias !405
  br label %3178

3173:
  %3174 = phi i64 [ 1, %2162 ], [ 1, %2077 ], [ 1, %2101 ], [ 1, %2186 ], [ 1, %2103 ], [ 0, %2407 ], [ 0, %2190 ], [ %1694, %2247 ], [ %1694, %2244 ], [ %2193, %2285 ], [ 0, %2396 ], [ %1694, %2277 ], [ %1694, %2254 ], [ 0, %2256 ], [ %1694, %2274 ], [ %2722, %2724 ], [ %1694, %2329 ], [ %2395, %2389 ], [ %1694, %2692 ], [ %1694, %2420 ], [ %1694, %2555 ], [ %1694, %2718 ], [ %2722, %2728 ], [ %2193, %2283 ], [ %1694, %2771 ], [ %1694, %2630 ], [ %1694, %2661 ], [ %1694, %2456 ]
  %3175 = phi i64 [ 1, %2162 ], [ 3, %2077 ], [ 1, %2101 ], [ %2189, %2186 ], [ 1, %2103 ], [ 0, %2407 ], [ 0, %2190 ], [ 1, %2247 ], [ 3, %2244 ], [ 2, %2389 ], [ 0, %2396 ], [ %2282, %2277 ], [ 1, %2254 ], [ 0, %2256 ], [ 3, %2274 ], [ 3, %2724 ], [ 1, %2329 ], [ 2, %2285 ], [ 1, %2692 ], [ 1, %2420 ], [ 1, %2555 ], [ 1, %2718 ], [ 2, %2728 ], [ 2, %2283 ], [ 1, %2771 ], [ 1, %2630 ], [ 1, %2661 ], [ 1, %2456 ]
  %3176 = icmp eq i64 %3175, 3
  %3177 = select i1 %1871, i1 true, i1 %3176
  br i1 %3177, label %2920, label %2917

3178:
  %3179 = phi i64 [ %54, %1832 ], [ %1836, %3159 ], [ %1836, %1855 ], [ %1836, %1861 ], [ %1836, %1856 ], [ %1836, %2074 ], [ %1836, %2945 ], [ %1836, %2936 ], [ %1836, %2927 ], [ %1836, %2925 ], [ %1836, %3107 ]
  br label %53

3180:
  %3181 = phi ptr [ %1696, %3198 ], [ %55, %1305 ], [ %55, %3182 ], [ %55, %296 ], [ %55, %289 ], [ %55, %300 ], [ %55, %538 ], [ %55, %142 ], [ %55, %123 ], [ %55, %128 ], [ %55, %136 ], [ %55, %256 ], [ %55, %88 ], [ %55, %503 ], [ %55, %495 ], [ %55, %510 ]
  br label %50

3182:
  %3183 = phi i64 [ %921, %923 ], [ -1, %562 ], [ -1, %974 ], [ -1, %700 ], [ -1, %582 ], [ -1, %574 ], [ -1, %578 ], [ -1, %920 ], [ -1, %781 ], [ -1, %795 ], [ %921, %861 ], [ %1185, %1251 ], [ -1, %1184 ], [ -1, %1247 ], [ -1, %1243 ]
  %3184 = phi i64 [ -1, %795 ], [ -1, %562 ], [ -1, %974 ], [ -1, %700 ], [ -1, %582 ], [ -1, %574 ], [ -1, %578 ], [ -1, %923 ], [ -1, %861 ], [ -1, %920 ], [ -1, %781 ], [ %1034, %1251 ], [ -1, %1184 ], [ -1, %1247 ], [ -1, %1243 ]
  %3185 = phi i64 [ -1, %861 ], [ -1, %582 ], [ %979, %974 ], [ 0, %562 ], [ 0, %574 ], [ 0, %578 ], [ %746, %700 ], [ 0, %920 ], [ 0, %781 ], [ 0, %795 ], [ %969, %923 ], [ %1241, %1251 ], [ 0, %1184 ], [ 0, %1247 ], [ 0, %1243 ]
  %3186 = phi i64 [ %805, %923 ], [ %586, %700 ], [ 0, %974 ], [ 0, %562 ], [ 0, %574 ], [ 0, %578 ], [ %586, %582 ], [ 0, %920 ], [ 0, %781 ], [ 0, %795 ], [ %805, %861 ], [ %993, %1251 ], [ 0, %1184 ], [ 0, %1247 ], [ 0, %1243 ]
  %3187 = phi i64 [ 5, %923 ], [ %594, %700 ], [ %977, %974 ], [ 0, %562 ], [ 0, %574 ], [ 0, %578 ], [ %594, %582 ], [ 0, %920 ], [ 0, %781 ], [ 0, %795 ], [ 5, %861 ], [ %1186, %1251 ], [ 0, %1184 ], [ 0, %1247 ], [ 0, %1243 ]
  %3188 = icmp slt i64 %3187, 2
  %3189 = icmp slt i64 %3185, 1
  %3190 = select i1 %3188, i1 true, i1 %3189
  br i1 %3190, label %3180, label %1305

3191:
  store ptr %1317, ptr %1, align 8
  br label %545

3192:
  %3193 = select i1 %1319, i64 4, i64 3
  %3194 = and i64 %3187, 15
  %3195 = icmp eq i64 %3194, 13
  %3196 = select i1 %3195, i64 2, i64 %3193
  br label %1320

3197:
  store ptr %1700, ptr %1, align 8
  br label %545

3198:
  %3199 = icmp slt i64 %1695, 0
  %3200 = icmp slt i64 %1694, 1
  %3201 = select i1 %3199, i1 true, i1 %3200
  br i1 %3201, label %3180, label %1701
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly nocapture, i32 immarg, i32 immarg, i32 immarg)

define internal i32 @6(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  br label %7

7:
  %8 = load i64, ptr %6, align 8
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %16, label %15

10:
  %11 = icmp eq i64 %19, %4
  br i1 %11, label %14, label %7

12:
  %13 = phi i32 [ 0, %14 ], [ 0, %15 ], [ 1, %17 ]
  ret i32 %13

14:
  store i8 1, ptr %0, align 1
  br label %12

15:
  store i8 0, ptr %0, align 1
  br label %12

16:
  switch i64 %8, label %17 [
    i64 0, label %18
    i64 -2, label %18
    i64 1, label %21
    i64 -1, label %21
  ]

17:
  store ptr @2, ptr %1, align 8, !numba_exception_output !409
  br label %12

18:
  %19 = phi i64 [ %3, %21 ], [ %2, %16 ], [ %2, %16 ]
  %20 = add i64 %8, 1
  store i64 %20, ptr %6, align 8
  br i1 %9, label %10, label %15

21:
  br label %18
}

define i32 @kernel.note_referrers(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr i64, ptr %3, i64 %2
  %10 = load i64, ptr %9, align 8
  %11 = add nsw i64 %10, -1
  store i64 %11, ptr %7, align 8
  %12 = icmp ugt i64 %10, -9223372036854775808
  %13 = select i1 %12, i64 0, i64 %10
  store i64 %13, ptr %8, align 8
  br label %14

14:
  %15 = load i64, ptr %8, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %18, label %17

17:
  store i64 0, ptr %0, align 8
  ret i32 0

18:
  %19 = load i64, ptr %7, align 8
  %20 = add nsw i64 %15, -1
  store i64 %20, ptr %8, align 8
  %21 = add i64 %19, -1
  store i64 %21, ptr %7, align 8
  %22 = getelementptr i32, ptr %4, i64 %19
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  %25 = trunc i64 %19 to i32
  %26 = getelementptr i32, ptr %5, i64 %24
  store i32 %25, ptr %26, align 4
  br label %14
}

define i32 @kernel.mix_masks(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i32, align 4
  store i32 0, ptr %15, align 4
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  store i64 0, ptr %9, align 8
  %17 = icmp slt i64 %2, 1
  %18 = select i1 %17, i64 0, i64 %2
  store i64 %18, ptr %10, align 8
  br label %19

19:
  %20 = load i64, ptr %10, align 8
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %31, label %30

22:
  %23 = phi i64 [ %40, %45 ], [ %71, %68 ]
  %24 = load i64, ptr %14, align 8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %54, label %26

26:
  %27 = getelementptr i64, ptr %7, i64 %32
  store i64 %23, ptr %27, align 8
  br label %19

28:
  %29 = phi i32 [ 0, %30 ], [ %61, %64 ], [ %39, %41 ]
  ret i32 %29

30:
  store i64 0, ptr %0, align 8
  br label %28

31:
  %32 = load i64, ptr %9, align 8
  %33 = add nsw i64 %20, -1
  store i64 %33, ptr %10, align 8
  %34 = add i64 %32, 1
  store i64 %34, ptr %9, align 8
  %35 = getelementptr i64, ptr %3, i64 %32
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr i64, ptr %4, i64 %36
  %38 = load i64, ptr %37, align 8
  store i64 0, ptr %11, align 8
  %39 = call i32 @3(ptr nonnull %11, ptr nonnull %12, i64 %38)
  %40 = load i64, ptr %11, align 8
  switch i32 %39, label %41 [
    i32 -2, label %45
    i32 0, label %45
  ], !prof !0

41:
  %42 = icmp sgt i32 %39, 0
  %43 = load ptr, ptr %12, align 8
  %44 = select i1 %42, ptr %43, ptr undef
  store ptr %44, ptr %1, align 8
  br label %28

45:
  %46 = getelementptr i64, ptr %5, i64 %36
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr i64, ptr %5, i64 %36
  %49 = getelementptr i8, ptr %48, i64 8
  %50 = load i64, ptr %49, align 8
  store i64 %47, ptr %13, align 8
  %51 = sub i64 %50, %47
  %52 = icmp slt i64 %51, 1
  %53 = select i1 %52, i64 0, i64 %51
  store i64 %53, ptr %14, align 8
  br label %22

54:
  %55 = load i64, ptr %13, align 8
  %56 = add nsw i64 %24, -1
  store i64 %56, ptr %14, align 8
  %57 = add i64 %55, 1
  store i64 %57, ptr %13, align 8
  %58 = mul nsw i64 %23, 1000003
  %59 = getelementptr i32, ptr %6, i64 %55
  %60 = load i32, ptr %59, align 4
  store i32 0, ptr %15, align 4
  %61 = call i32 @4(ptr nonnull %15, ptr nonnull %16, i32 %60)
  %62 = load i32, ptr %15, align 4
  %63 = sext i32 %62 to i64
  switch i32 %61, label %64 [
    i32 -2, label %68
    i32 0, label %68
  ], !prof !0

64:
  %65 = icmp sgt i32 %61, 0
  %66 = load ptr, ptr %16, align 8
  %67 = select i1 %65, ptr %66, ptr undef
  store ptr %67, ptr %1, align 8
  br label %28

68:
  %69 = add nsw i64 %58, %63
  %70 = add nsw i64 %69, 1
  %71 = and i64 %70, 281474976710655
  br label %22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64)

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2, !4}
!2 = distinct !{!2, !3}
!3 = distinct !{!3}
!4 = distinct !{!4, !3}
!5 = !{!6}
!6 = distinct !{!6, !7}
!7 = distinct !{!7}
!8 = !{!9, !11}
!9 = distinct !{!9, !10}
!10 = distinct !{!10}
!11 = distinct !{!11, !10}
!12 = !{!13, !15}
!13 = distinct !{!13, !14}
!14 = distinct !{!14}
!15 = distinct !{!15, !14}
!16 = !{!17, !19}
!17 = distinct !{!17, !18}
!18 = distinct !{!18}
!19 = distinct !{!19, !18}
!20 = !{!21, !23}
!21 = distinct !{!21, !22}
!22 = distinct !{!22}
!23 = distinct !{!23, !22}
!24 = !{!25, !27}
!25 = distinct !{!25, !26}
!26 = distinct !{!26}
!27 = distinct !{!27, !26}
!28 = !{!29, !31}
!29 = distinct !{!29, !30}
!30 = distinct !{!30}
!31 = distinct !{!31, !30}
!32 = !{!33, !35}
!33 = distinct !{!33, !34}
!34 = distinct !{!34}
!35 = distinct !{!35, !34}
!36 = !{!37, !39}
!37 = distinct !{!37, !38}
!38 = distinct !{!38}
!39 = distinct !{!39, !38}
!40 = !{!41}
!41 = distinct !{!41, !42}
!42 = distinct !{!42}
!43 = !{!44}
!44 = distinct !{!44, !45}
!45 = distinct !{!45}
!46 = !{!47}
!47 = distinct !{!47, !48}
!48 = distinct !{!48}
!49 = !{!50}
!50 = distinct !{!50, !51}
!51 = distinct !{!51}
!52 = !{!53}
!53 = distinct !{!53, !54}
!54 = distinct !{!54}
!55 = !{!56, !58}
!56 = distinct !{!56, !57}
!57 = distinct !{!57}
!58 = distinct !{!58, !57}
!59 = !{!60, !62, !64, !56, !58}
!60 = distinct !{!60, !61}
!61 = distinct !{!61}
!62 = distinct !{!62, !63}
!63 = distinct !{!63}
!64 = distinct !{!64, !63}
!65 = !{!66, !68, !70, !56, !58}
!66 = distinct !{!66, !67}
!67 = distinct !{!67}
!68 = distinct !{!68, !69}
!69 = distinct !{!69}
!70 = distinct !{!70, !69}
!71 = !{!72, !68, !70, !56, !58}
!72 = distinct !{!72, !73}
!73 = distinct !{!73}
!74 = !{!75, !56, !58}
!75 = distinct !{!75, !76}
!76 = distinct !{!76}
!77 = !{!78, !80, !56, !58}
!78 = distinct !{!78, !79}
!79 = distinct !{!79}
!80 = distinct !{!80, !79}
!81 = !{!82, !84, !86, !78, !80, !56, !58}
!82 = distinct !{!82, !83}
!83 = distinct !{!83}
!84 = distinct !{!84, !85}
!85 = distinct !{!85}
!86 = distinct !{!86, !85}
!87 = !{!88, !90, !92, !78, !80, !56, !58}
!88 = distinct !{!88, !89}
!89 = distinct !{!89}
!90 = distinct !{!90, !91}
!91 = distinct !{!91}
!92 = distinct !{!92, !91}
!93 = !{!94, !78, !80, !56, !58}
!94 = distinct !{!94, !95}
!95 = distinct !{!95}
!96 = !{!97}
!97 = distinct !{!97, !98}
!98 = distinct !{!98}
!99 = !{!100}
!100 = distinct !{!100, !101}
!101 = distinct !{!101}
!102 = !{!103}
!103 = distinct !{!103, !104}
!104 = distinct !{!104}
!105 = !{!106}
!106 = distinct !{!106, !107}
!107 = distinct !{!107}
!108 = !{!109}
!109 = distinct !{!109, !110}
!110 = distinct !{!110}
!111 = !{!112, !114, !116}
!112 = distinct !{!112, !113}
!113 = distinct !{!113}
!114 = distinct !{!114, !115}
!115 = distinct !{!115}
!116 = distinct !{!116, !115}
!117 = !{!118, !114, !116}
!118 = distinct !{!118, !119}
!119 = distinct !{!119}
!120 = !{!121}
!121 = distinct !{!121, !122}
!122 = distinct !{!122}
!123 = !{!124, !126}
!124 = distinct !{!124, !125}
!125 = distinct !{!125}
!126 = distinct !{!126, !125}
!127 = !{!128, !130, !132, !124, !126}
!128 = distinct !{!128, !129}
!129 = distinct !{!129}
!130 = distinct !{!130, !131}
!131 = distinct !{!131}
!132 = distinct !{!132, !131}
!133 = !{!134, !136, !138, !124, !126}
!134 = distinct !{!134, !135}
!135 = distinct !{!135}
!136 = distinct !{!136, !137}
!137 = distinct !{!137}
!138 = distinct !{!138, !137}
!139 = !{!140, !124, !126}
!140 = distinct !{!140, !141}
!141 = distinct !{!141}
!142 = !{!143}
!143 = distinct !{!143, !144}
!144 = distinct !{!144}
!145 = !{!146}
!146 = distinct !{!146, !147}
!147 = distinct !{!147}
!148 = !{!149}
!149 = distinct !{!149, !150}
!150 = distinct !{!150}
!151 = !{!152}
!152 = distinct !{!152, !153}
!153 = distinct !{!153}
!154 = !{!155, !157}
!155 = distinct !{!155, !156}
!156 = distinct !{!156}
!157 = distinct !{!157, !156}
!158 = !{!159, !161}
!159 = distinct !{!159, !160}
!160 = distinct !{!160}
!161 = distinct !{!161, !160}
!162 = !{!163, !165}
!163 = distinct !{!163, !164}
!164 = distinct !{!164}
!165 = distinct !{!165, !164}
!166 = !{!167, !169}
!167 = distinct !{!167, !168}
!168 = distinct !{!168}
!169 = distinct !{!169, !168}
!170 = !{!171, !173, !167, !169}
!171 = distinct !{!171, !172}
!172 = distinct !{!172}
!173 = distinct !{!173, !172}
!174 = !{!175, !171, !173, !167, !169}
!175 = distinct !{!175, !176}
!176 = distinct !{!176}
!177 = !{!178, !180, !167, !169}
!178 = distinct !{!178, !179}
!179 = distinct !{!179}
!180 = distinct !{!180, !179}
!181 = !{!182, !184, !178, !180, !167, !169}
!182 = distinct !{!182, !183}
!183 = distinct !{!183}
!184 = distinct !{!184, !183}
!185 = !{!186, !182, !184, !178, !180, !167, !169}
!186 = distinct !{!186, !187}
!187 = distinct !{!187}
!188 = !{!189, !167, !169}
!189 = distinct !{!189, !190}
!190 = distinct !{!190}
!191 = !{!192, !194}
!192 = distinct !{!192, !193}
!193 = distinct !{!193}
!194 = distinct !{!194, !193}
!195 = !{!196, !198, !192, !194}
!196 = distinct !{!196, !197}
!197 = distinct !{!197}
!198 = distinct !{!198, !197}
!199 = !{!"branch_weights", i32 1, i32 99}
!200 = !{!201, !203, !196, !198, !192, !194}
!201 = distinct !{!201, !202}
!202 = distinct !{!202}
!203 = distinct !{!203, !202}
!204 = !{!"branch_weights", i32 99, i32 1}
!205 = !{!206, !208, !192, !194}
!206 = distinct !{!206, !207}
!207 = distinct !{!207}
!208 = distinct !{!208, !207}
!209 = !{!210, !212, !206, !208, !192, !194}
!210 = distinct !{!210, !211}
!211 = distinct !{!211}
!212 = distinct !{!212, !211}
!213 = !{!214, !216, !206, !208, !192, !194}
!214 = distinct !{!214, !215}
!215 = distinct !{!215}
!216 = distinct !{!216, !215}
!217 = !{!218, !220, !221, !223, !206, !208, !192, !194}
!218 = distinct !{!218, !219}
!219 = distinct !{!219}
!220 = distinct !{!220, !219}
!221 = distinct !{!221, !222}
!222 = distinct !{!222}
!223 = distinct !{!223, !222}
!224 = !{!221, !223, !206, !208, !192, !194}
!225 = !{!226, !221, !223, !206, !208, !192, !194}
!226 = distinct !{!226, !227}
!227 = distinct !{!227}
!228 = !{!229, !231, !192, !194}
!229 = distinct !{!229, !230}
!230 = distinct !{!230}
!231 = distinct !{!231, !230}
!232 = !{!233, !229, !231, !192, !194}
!233 = distinct !{!233, !234}
!234 = distinct !{!234}
!235 = !{!236, !238, !229, !231, !192, !194}
!236 = distinct !{!236, !237}
!237 = distinct !{!237}
!238 = distinct !{!238, !237}
!239 = !{!240, !242, !229, !231, !192, !194}
!240 = distinct !{!240, !241}
!241 = distinct !{!241}
!242 = distinct !{!242, !241}
!243 = !{!244, !246, !229, !231, !192, !194}
!244 = distinct !{!244, !245}
!245 = distinct !{!245}
!246 = distinct !{!246, !245}
!247 = !{!248, !250, !251, !253, !229, !231, !192, !194}
!248 = distinct !{!248, !249}
!249 = distinct !{!249}
!250 = distinct !{!250, !249}
!251 = distinct !{!251, !252}
!252 = distinct !{!252}
!253 = distinct !{!253, !252}
!254 = !{!251, !253, !229, !231, !192, !194}
!255 = !{!256, !251, !253, !229, !231, !192, !194}
!256 = distinct !{!256, !257}
!257 = distinct !{!257}
!258 = !{!259, !261}
!259 = distinct !{!259, !260}
!260 = distinct !{!260}
!261 = distinct !{!261, !260}
!262 = !{!263, !265, !259, !261}
!263 = distinct !{!263, !264}
!264 = distinct !{!264}
!265 = distinct !{!265, !264}
!266 = !{!267, !269, !270, !272, !259, !261}
!267 = distinct !{!267, !268}
!268 = distinct !{!268}
!269 = distinct !{!269, !268}
!270 = distinct !{!270, !271}
!271 = distinct !{!271}
!272 = distinct !{!272, !271}
!273 = !{!270, !272, !259, !261}
!274 = !{!275, !270, !272, !259, !261}
!275 = distinct !{!275, !276}
!276 = distinct !{!276}
!277 = !{!278, !280, !259, !261}
!278 = distinct !{!278, !279}
!279 = distinct !{!279}
!280 = distinct !{!280, !279}
!281 = !{!282, !284, !259, !261}
!282 = distinct !{!282, !283}
!283 = distinct !{!283}
!284 = distinct !{!284, !283}
!285 = !{!286, !288, !259, !261}
!286 = distinct !{!286, !287}
!287 = distinct !{!287}
!288 = distinct !{!288, !287}
!289 = !{!290, !292, !286, !288, !259, !261}
!290 = distinct !{!290, !291}
!291 = distinct !{!291}
!292 = distinct !{!292, !291}
!293 = !{!294, !296, !286, !288, !259, !261}
!294 = distinct !{!294, !295}
!295 = distinct !{!295}
!296 = distinct !{!296, !295}
!297 = !{!298, !300, !286, !288, !259, !261}
!298 = distinct !{!298, !299}
!299 = distinct !{!299}
!300 = distinct !{!300, !299}
!301 = !{!302, !304}
!302 = distinct !{!302, !303}
!303 = distinct !{!303}
!304 = distinct !{!304, !303}
!305 = !{!306, !302, !304}
!306 = distinct !{!306, !307}
!307 = distinct !{!307}
!308 = !{!309, !311, !302, !304}
!309 = distinct !{!309, !310}
!310 = distinct !{!310}
!311 = distinct !{!311, !310}
!312 = !{!313, !309, !311, !302, !304}
!313 = distinct !{!313, !314}
!314 = distinct !{!314}
!315 = !{!316, !318}
!316 = distinct !{!316, !317}
!317 = distinct !{!317}
!318 = distinct !{!318, !317}
!319 = !{!320, !322, !316, !318}
!320 = distinct !{!320, !321}
!321 = distinct !{!321}
!322 = distinct !{!322, !321}
!323 = !{!324, !326, !320, !322, !316, !318}
!324 = distinct !{!324, !325}
!325 = distinct !{!325}
!326 = distinct !{!326, !325}
!327 = !{!328, !320, !322, !316, !318}
!328 = distinct !{!328, !329}
!329 = distinct !{!329}
!330 = !{!331, !333, !316, !318}
!331 = distinct !{!331, !332}
!332 = distinct !{!332}
!333 = distinct !{!333, !332}
!334 = !{!335, !337, !331, !333, !316, !318}
!335 = distinct !{!335, !336}
!336 = distinct !{!336}
!337 = distinct !{!337, !336}
!338 = !{!339, !341, !331, !333, !316, !318}
!339 = distinct !{!339, !340}
!340 = distinct !{!340}
!341 = distinct !{!341, !340}
!342 = !{!343, !345, !316, !318}
!343 = distinct !{!343, !344}
!344 = distinct !{!344}
!345 = distinct !{!345, !344}
!346 = !{!347, !349, !343, !345, !316, !318}
!347 = distinct !{!347, !348}
!348 = distinct !{!348}
!349 = distinct !{!349, !348}
!350 = !{!351, !353, !343, !345, !316, !318}
!351 = distinct !{!351, !352}
!352 = distinct !{!352}
!353 = distinct !{!353, !352}
!354 = !{!355, !357, !343, !345, !316, !318}
!355 = distinct !{!355, !356}
!356 = distinct !{!356}
!357 = distinct !{!357, !356}
!358 = !{!359, !361, !355, !357, !343, !345, !316, !318}
!359 = distinct !{!359, !360}
!360 = distinct !{!360}
!361 = distinct !{!361, !360}
!362 = !{!363, !365, !366, !368, !355, !357, !343, !345, !316, !318}
!363 = distinct !{!363, !364}
!364 = distinct !{!364}
!365 = distinct !{!365, !364}
!366 = distinct !{!366, !367}
!367 = distinct !{!367}
!368 = distinct !{!368, !367}
!369 = !{!370, !372, !355, !357, !343, !345, !316, !318}
!370 = distinct !{!370, !371}
!371 = distinct !{!371}
!372 = distinct !{!372, !371}
!373 = !{!374, !376, !370, !372, !355, !357, !343, !345, !316, !318}
!374 = distinct !{!374, !375}
!375 = distinct !{!375}
!376 = distinct !{!376, !375}
!377 = !{!378, !380, !370, !372, !355, !357, !343, !345, !316, !318}
!378 = distinct !{!378, !379}
!379 = distinct !{!379}
!380 = distinct !{!380, !379}
!381 = !{!382, !384, !370, !372, !355, !357, !343, !345, !316, !318}
!382 = distinct !{!382, !383}
!383 = distinct !{!383}
!384 = distinct !{!384, !383}
!385 = !{!386, !388, !370, !372, !355, !357, !343, !345, !316, !318}
!386 = distinct !{!386, !387}
!387 = distinct !{!387}
!388 = distinct !{!388, !387}
!389 = !{!390, !392, !316, !318}
!390 = distinct !{!390, !391}
!391 = distinct !{!391}
!392 = distinct !{!392, !391}
!393 = !{!394, !396, !316, !318}
!394 = distinct !{!394, !395}
!395 = distinct !{!395}
!396 = distinct !{!396, !395}
!397 = !{!398, !400, !394, !396, !316, !318}
!398 = distinct !{!398, !399}
!399 = distinct !{!399}
!400 = distinct !{!400, !399}
!401 = !{!402, !404, !394, !396, !316, !318}
!402 = distinct !{!402, !403}
!403 = distinct !{!403}
!404 = distinct !{!404, !403}
!405 = !{!406, !408, !316, !318}
!406 = distinct !{!406, !407}
!407 = distinct !{!407}
!408 = distinct !{!408, !407}
!409 = !{i1 true}
